import { type OperationId, story } from '@cloudimages/contract';
import { type Draft, unknownImage } from '../model/draft.ts';
import type { Project, Request } from '../model/request.ts';
import type { Kept } from '../model/world.ts';

/** A draft of a request to an operation. */
export interface Step extends Draft {
  readonly operation: OperationId;
}

/** What a request of a sequence has to know of the requests before it. */
export interface Past {
  /** The tag of everything that the run makes. */
  readonly mark: string;
  /** An extension attribute of all images of the sequence, which no patch changes: lists are narrowed by it. */
  readonly sequence: string;
  /** The IDs of its images, in the order in which they were made, with the projects that made them. */
  readonly made: ReadonlyMap<string, Project>;
  readonly world: { readonly images: ReadonlyMap<string, Pick<Kept, 'image'>> };
}

const PLACEHOLDER = /\{(?:(mark|sequence)|(-?\d+|public)\.(\w+))\}/g;

/** What a placeholder stands for. Of an image that is gone only the ID is known, and any time will do. */
function filled({ made, world }: Past, which: string, attribute: string): string {
  const id = which === 'public' ? story.PublicImage.id : [...made.keys()].at(Number(which) % (made.size || 1));
  if (attribute === 'id') return id ?? unknownImage;
  return String(world.images.get(id ?? '')?.image[attribute] ?? '2018-10-28T10:00:00Z');
}

/** The request of a step, now that images have IDs. */
export function resolve({ token, path = {}, query = [], headers = {}, body, operation }: Step, past: Past): Request {
  const fill = (text: string) =>
    text.replaceAll(PLACEHOLDER, (_, own: 'mark' | 'sequence' | undefined, which: string, attribute: string) =>
      own ? past[own] : filled(past, which, attribute),
    );
  const inPath = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, fill(value)]));
  return {
    operation,
    path: inPath,
    query: query.map(([name, value]) => [name, fill(value)]),
    headers,
    ...(body !== undefined && { body: fill(body) }),
    token: token === 'maker' ? (past.made.get(String(inPath.image_id)) ?? 'own') : token,
  };
}

/** Whether a step can show anything: not if it is about an image, and there is none. */
export const isPossible = (step: Step, { made }: Pick<Past, 'made'>): boolean =>
  made.size > 0 || !/\{-?\d+\./.test(JSON.stringify(step));
