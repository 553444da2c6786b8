import { story } from '@cloudimages/contract';
import type { Ask } from '../model/ask.ts';
import type { Kept, Who } from '../model/verdict.ts';
import type { QueryValue, Step, Which } from './step.ts';

/** What a request of a sequence may have to know of those before it. */
export interface Past {
  /** The tag of all that the run makes. */
  readonly mark: string;
  /** Stands in an extension attribute of all images of the sequence, so that lists can be narrowed to them; patches leave it. */
  readonly sequence: string;
  /** The IDs of its images, in the order in which they were made, with who made them. */
  readonly made: ReadonlyMap<string, Who>;
  readonly world: { readonly images: ReadonlyMap<string, Pick<Kept, 'image'>> };
}

const nobodys = '00000000-0000-4000-8000-000000000000';

const idOf = (which: Which, { made }: Past): string => {
  if (which === 'malformed') return 'image';
  if (which === 'public') return story.PublicImage.id;
  if (which === 'nobodys' || made.size === 0) return nobodys;
  return [...made.keys()].at(which % made.size) ?? nobodys;
};

function textOf(value: QueryValue, life: Past): string {
  if (typeof value === 'string') return value;
  const { of, attribute, operator = '' } = value;
  const id = idOf(of, life);
  // Of an image that is not there only the ID can be said, and any time is as good.
  const otherwise = attribute === 'id' ? id : '2018-10-28T10:00:00Z';
  return operator + String(life.world.images.get(id)?.image[attribute] ?? otherwise);
}

/** Marks what it makes, so that lists can be narrowed to it and whatever is left behind is found. */
function marked(body: unknown, { mark, sequence }: Past): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { tags = [] } = body as { tags?: unknown };
  return { ...body, tags: Array.isArray(tags) ? [mark, ...tags] : tags, sequence };
}

/** Whether a step can show anything: most of them need an image. */
export function isPossible(step: Step, { made }: Pick<Past, 'made'>): boolean {
  if (step.does === 'create' || made.size > 0) return true;
  return step.does !== 'list' && typeof step.image !== 'number';
}

/** The request that a step stands for, now that images have IDs. */
export function resolve(step: Step, life: Past): Ask {
  if (step.does === 'create') {
    return { ...step, body: step.body === undefined ? undefined : JSON.stringify(marked(step.body, life)) };
  }
  if (step.does === 'list') {
    const query = step.query.map(([name, value]) => [name, textOf(value, life)] as const);
    return { ...step, query: [['sequence', life.sequence], ...query] };
  }
  const { image, by, ...ask } = step;
  const id = idOf(image, life);
  return { ...ask, id, by: by === 'maker' ? (life.made.get(id) ?? 'own') : by };
}
