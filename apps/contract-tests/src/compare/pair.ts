import type { OperationId } from '@cloudimages/contract';
import type { Contract, Place } from '@cloudimages/openapi-vitest';
import { type AskedRequest, type CallOptions, requestOf } from '../calls.ts';
import { imagesMadeBy } from '../made-images.ts';
import { type Unlike, unlikes } from './differences.ts';
import { type Heard, membersOf } from './heard.ts';
import { type Plain, plainOf } from './plain.ts';
import { curl, type Side, unknownImage } from './side.ts';

/** A rule of the document that a request tests. */
interface Rule {
  readonly keyword: string;
  readonly place: Place;
}

/** A difference between the responses to the same request. */
export interface Difference extends Unlike {
  readonly operation: OperationId;
  /** Its group: a rule of the document with its place, or an operation with a part of its response. */
  readonly rule: string;
  /** The place of that rule, if the document has it. */
  readonly place?: Place;
  /** The request as sent to A. */
  readonly request: AskedRequest;
  /** The request as curl commands, for A and for B; secrets are variables. */
  readonly curls: readonly [a: string, b: string];
  /** The two responses. */
  readonly plain: readonly [a: Plain, b: Plain];
  /** Which side is a mock, if only one is. */
  readonly mock?: 'a' | 'b';
}

/** The two responses to the same request. */
interface Both {
  readonly heard: readonly [a: Heard, b: Heard];
  /** Whether both have the same status, on which later requests depend. */
  readonly isSame: boolean;
  /** The number of the image that was created on at least one side; 0 for none. */
  readonly number: number;
}

/** The two sides and their differences so far. */
export interface Pair {
  readonly sides: readonly [a: Side, b: Side];
  readonly differences: readonly Difference[];
  /** The number of requests sent to each side. */
  readonly count: () => number;
  /** Calls an operation on both sides, each with its own options. */
  ask(operation: OperationId, optionsOn: (side: Side) => CallOptions, about?: Rule): Promise<Both>;
}

/** @param reported The operations whose differences are reported; by default all. */
export function pairOf(contract: Contract, sides: Pair['sides'], reported?: readonly OperationId[]): Pair {
  const differences: Difference[] = [];
  let count = 0;
  let images = 0;

  async function ask(operation: OperationId, optionsOn: (side: Side) => CallOptions, about?: Rule): Promise<Both> {
    count++;
    const number = images + 1;
    const one = async (side: Side) => {
      const options = optionsOn(side);
      const request = requestOf(operation, options);
      const heard = await side.send(request);
      const isMade = remember(side, request, heard, number);
      return { side, request, heard, isMade };
    };
    // Both are awaited, so that an image created on one side is recorded if the other side fails.
    const ended = await Promise.allSettled([one(sides[0]), one(sides[1])]);
    const [a, b] = ended.map((each) => {
      if (each.status === 'rejected') throw each.reason;
      return each.value;
    }) as [Awaited<ReturnType<typeof one>>, Awaited<ReturnType<typeof one>>];
    if (a.isMade || b.isMade) images = number;
    const plain = [a, b].map(({ side, request, heard }) =>
      plainOf(side, operation, request, heard, headersOf(operation, heard.status)),
    ) as [Plain, Plain];
    const isReported = reported?.includes(operation) ?? true;
    for (const unlike of isReported ? unlikes(...plain) : []) {
      differences.push({
        ...unlike,
        operation,
        ...ruleOf(operation, unlike, plain, about),
        request: a.request,
        curls: [curl(a.side, a.request), curl(b.side, b.request)],
        plain,
        ...(sides[0].isMock !== sides[1].isMock && { mock: sides[0].isMock ? 'a' : 'b' }),
      });
    }
    return {
      heard: [a.heard, b.heard],
      isSame: plain[0].status === plain[1].status,
      number: images === number ? number : 0,
    };
  }

  /** Names of the headers that the document declares for a response. */
  function headersOf(operation: OperationId, status: number): readonly string[] {
    const declared = contract.operations.find(({ id }) => id === operation)?.answers.get(`${status}`);
    return declared?.headers.map(({ name }) => name) ?? [];
  }

  /**
   * A difference in acceptance or error code belongs to the tested rule. Any other difference belongs to the operation,
   * since it would repeat for many rules.
   */
  function ruleOf(operation: OperationId, { part }: Unlike, [a, b]: Plain[], about?: Rule) {
    const decides = part === 'code' || (part === 'status' && Math.max(Number(a?.status), Number(b?.status)) >= 400);
    if (about && decides) {
      return { rule: `${about.keyword} (${contract.document.where(about.place)})`, place: about.place };
    }
    const of = part.startsWith('body') || part.startsWith('header') ? ` ${a?.status}` : '';
    return { rule: `${operation}${of}, ${part.replaceAll(/\/\d+(?=\/|$)/g, '/*')}` };
  }

  return { sides, differences, count: () => count, ask };
}

/** Records the images of a side. Returns whether the request created one. */
function remember(side: Side, { method, path }: AskedRequest, heard: Heard, number: number): boolean {
  const [made] = imagesMadeBy(method, heard.status, heard.body);
  if (made !== undefined) {
    side.ids.set(number, made);
    side.left.add(made);
    side.names.set(made, `<image ${number}>`);
    const { owner } = membersOf(heard);
    if (typeof owner === 'string') side.names.set(owner, '<owner>');
  }
  if (method === 'DELETE' && heard.status < 300) side.left.delete(path.split('/').at(-1) ?? '');
  return made !== undefined;
}

/** The ID of the image with a number; an unknown ID if it was not created. */
export const imageOn = ({ ids }: Side, number: number): string => ids.get(number) ?? unknownImage;
