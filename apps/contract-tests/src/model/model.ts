import type fc from 'fast-check';
import type { Draft, Hand } from './draft.ts';
import type { Request } from './request.ts';
import type { Stored, World } from './world.ts';

/** What only the service can know: the ID of a new image, and the time of the change in UTC. */
export interface Fresh {
  readonly id: string;
  readonly now: string;
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
  /** A JSON object, or the body as text. */
  readonly body: Stored | string;
  /** The world after the request, when it has changed. */
  readonly world?: World;
}

/** A success; or the reason of an error: its code, the name of its example in the document, or `no such marker`. */
export type Outcome = Success | string;

/** What the documents and decisions say of one operation. */
export interface Model {
  /** Requests to send, most of them valid. */
  readonly draw: (hand: Hand) => fc.Arbitrary<Draft>;
  readonly respond: (asked: Asked) => Outcome;
}
