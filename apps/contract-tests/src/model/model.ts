import type { OperationId } from '@cloudimages/contract';
import type fc from 'fast-check';
import type { Draft, Hand } from './draft.ts';
import type { Request } from './request.ts';
import type { Stored, World } from './world.ts';

/** Values that the service chooses: the ID of a new image, and the time of the change in UTC. */
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
  /** The body: a JSON object or a text. */
  readonly body: Stored | string;
  /** The world after the request, if it has changed. */
  readonly world?: World;
}

/** A success, or the reason of an error: its code, the name of its example in the document, or words of `codes` in index.ts. */
export type Outcome = Success | string;

/** The model of one operation, from the document and the decisions. */
export interface Model {
  /** Operations without which its requests find nothing, so that each sequence about it has them. */
  readonly needs?: readonly OperationId[];
  /** Requests to send, most of them valid. */
  readonly draw: (hand: Hand) => fc.Arbitrary<Draft>;
  readonly respond: (asked: Asked) => Outcome;
}
