import { type OperationId, story } from '@cloudimages/contract';
import { type Draft, unknownImage } from '../model/draft.ts';
import type { Project, Request } from '../model/request.ts';
import type { Kept, World } from '../model/world.ts';

/** A draft of a request to an operation. */
export interface Step extends Draft {
  readonly operation: OperationId;
}

/** What a request of a sequence needs from the requests before it. */
export interface Past {
  /** The tag of all images of the run. */
  readonly mark: string;
  /** An extension attribute of all images of the sequence, by which lists find them; no patch changes it. */
  readonly sequence: string;
  /** The IDs of its images in the order of their creation, with the projects that created them. */
  readonly made: ReadonlyMap<string, Project>;
  readonly world: Pick<World, 'owners' | 'jobs'> & { readonly images: ReadonlyMap<string, Pick<Kept, 'image'>> };
}

const PLACEHOLDER = /\{(?:(mark|sequence|own|other|caller)|job(\d+)|(-?\d+|public)\.(\w+))\}/g;

const unknownJob = '0'.repeat(32);

/** The value of a placeholder. Of a deleted image only the ID is known, and any time will do. */
function filled({ made, world }: Past, which: string, attribute: string): string {
  const id = which === 'public' ? story.PublicImage.id : [...made.keys()].at(Number(which) % (made.size || 1));
  if (attribute === 'id') return id ?? unknownImage;
  return String(world.images.get(id ?? '')?.image[attribute] ?? '2018-10-28T10:00:00Z');
}

/** The request of a step, with the IDs of the images. */
export function resolve({ token, path = {}, query = [], headers = {}, body, operation }: Step, past: Past): Request {
  const { mark, sequence, world } = past;
  const jobs = [...(world.jobs?.keys() ?? [])];
  const fillFor = (caller: Project) => {
    const known = { mark, sequence, ...world.owners, caller: world.owners[caller] };
    return (text: string) =>
      text.replaceAll(
        PLACEHOLDER,
        (_, name: keyof typeof known | undefined, job: string | undefined, which: string, attribute: string) => {
          if (name) return known[name];
          return job ? (jobs.at(Number(job) % jobs.length) ?? unknownJob) : filled(past, which, attribute);
        },
      );
  };
  const image = fillFor('own')(path.image_id ?? '');
  const by = token === 'maker' ? (past.made.get(image) ?? 'own') : token;
  const fill = fillFor(by ?? 'own');
  const inPath = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, fill(value)]));
  return {
    operation,
    path: inPath,
    query: query.map(([name, value]) => [name, fill(value)]),
    headers,
    ...(body !== undefined && { body: fill(body) }),
    token: by,
  };
}

/** Whether a step can be sent: one about an image of the sequence needs an image. */
export const isPossible = (step: Step, { made }: Pick<Past, 'made'>): boolean =>
  made.size > 0 || !/\{-?\d+\./.test(JSON.stringify(step));
