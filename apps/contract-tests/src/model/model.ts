import type { OperationId } from '@cloudimages/contract';
import type fc from 'fast-check';
import type { Draft, Hand } from './draft.ts';
import type { Request } from './request.ts';
import type { Stored, World } from './world.ts';

/** Values that the service chooses: the ID of a new image, and the time of the change in UTC. */
export interface Fresh {
  readonly id: string;
  readonly now: string;
  /** The job that a request has started, whose ID is then `id`, as it is shown after its end. */
  readonly job?: Stored;
  /** The image that it has created, as it is shown at first: of that the model takes only the ID and the times. */
  readonly made?: Stored;
}

export interface Asked {
  readonly world: World;
  readonly request: Request;
  /** ID of the caller's project. */
  readonly project: string;
  readonly fresh: Fresh;
}

interface Success {
  readonly status: number;
  /** The body: a JSON object or a text. */
  readonly body: Stored | string;
  /** Headers of an image, by their names in lower case: all that begin with `x-image-meta-`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The world after the request, if it has changed. */
  readonly world?: World;
}

/** A success, or the reason of an error: its code, the name of its example in the document, or words of `codes` in index.ts. */
export type Outcome = Success | string;

/** The model of one operation, from the document and the decisions. */
export interface Model {
  /** Whether its response depends on all images of the project, of which each target has its own. */
  readonly showsAll?: true;
  /** Whether it is about jobs: they need servers and buckets, and take no time only on the targets of this repository. */
  readonly startsJob?: true;
  /** Operations without which its requests find nothing, so that each sequence about it has them. */
  readonly needs?: readonly OperationId[];
  /** Requests to send, most of them valid. */
  readonly draw: (hand: Hand) => fc.Arbitrary<Draft>;
  readonly respond: (asked: Asked) => Outcome;
}
