import type { Image } from '@cloudimages/contract';
import type { Clock } from '../ports/clock.ts';
import type { ListedImage, ListQuery, Store } from '../ports/store.ts';
import { encoded, joined, type Piece } from './encoded.ts';
import { turnsOf } from './turns.ts';

/** Pages up to this many characters are sent as one text, with a length; longer ones are streamed. */
const maxWhole = 2 ** 20;

/** How many long pages may be read at a time: each holds a snapshot of the store, and its longest image in memory. */
export const maxLongPages = 4;

/** How many of them a project may have: others get turns while its readers are slow. */
const maxOwnLongPages = 3;

/** How long another long page waits for its turn, in milliseconds. The request then fails with a 503. */
const maxWait = 10_000;

/** How long a reader may take for a long page, in milliseconds. The response then breaks off. */
const maxReading = 30_000;

/** Why a long page breaks off. */
export class SlowReader extends Error {
  override readonly name = 'SlowReader';
}

/** What a page ends with: how many images it has, and the last one's ID. */
interface PageEnd {
  readonly count: number;
  readonly last?: string;
}

/**
 * Writes the JSON of a page: `images`, and the members that `rest` returns once all images are written. The images are
 * those of one moment, as the store has them, or as `show` makes them of that.
 * @throws {StoreUnavailable} when the store cannot be read, or too many long pages are being read.
 */
export type SendPage = (
  query: ListQuery,
  rest?: (end: PageEnd) => object,
  show?: (image: Image) => object,
) => Promise<string | ReadableStream<Uint8Array>>;

const decoder = new TextDecoder();

const imageIn = (text: Piece): Image => JSON.parse(typeof text === 'string' ? text : decoder.decode(text));

/** The pieces of a page's JSON, in groups. The separators are pieces of their own, so that long texts are not copied. */
async function* piecesOf(
  parts: AsyncIterable<readonly ListedImage[]>,
  rest: (end: PageEnd) => object,
  show: ((image: Image) => object) | undefined,
): AsyncGenerator<Piece[]> {
  let end: PageEnd = { count: 0 };
  let separator = '{"images":[';
  for await (const part of parts) {
    const pieces: Piece[] = [];
    for (const { text } of part) {
      pieces.push(separator, show ? JSON.stringify(show(imageIn(text))) : text);
      separator = ',';
    }
    const last = part.at(-1);
    if (last) end = { count: end.count + part.length, last: last.id };
    yield pieces;
  }
  const members = JSON.stringify(rest(end)).slice(1);
  yield [end.count === 0 ? separator : '', members === '}' ? ']}' : `],${members}`];
}

/** Makes the function that writes the pages of a store. */
export function pageSender(store: Pick<Store, 'list'>, every: Clock['every']): SendPage {
  const turns = turnsOf(maxLongPages, maxOwnLongPages, maxWait, every);

  /** The page from its first pieces on, as long as the reader is not too slow; gives the turn back at the end. */
  function streamed(
    project: string,
    first: readonly Piece[],
    others: AsyncGenerator<Piece[]>,
  ): ReadableStream<Uint8Array> {
    let chunks = encoded(first);
    let isOver = false;
    let stopTimer = () => {};
    const end = () => {
      if (isOver) return;
      isOver = true;
      stopTimer();
      turns.give(project);
    };
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          stopTimer = every(maxReading, () => {
            controller.error(new SlowReader(`The page was not read within ${maxReading / 1000} seconds.`));
            end();
            void others.return(undefined);
          });
        },
        async pull(controller) {
          try {
            for (;;) {
              const { done, value } = chunks.next();
              if (!done) return controller.enqueue(value);
              const group = await others.next();
              if (isOver) return;
              if (group.done) {
                end();
                return controller.close();
              }
              chunks = encoded(group.value);
            }
          } catch (error) {
            end();
            throw error;
          }
        },
        async cancel() {
          end();
          await others.return(undefined);
        },
      },
      { highWaterMark: 0 },
    );
  }

  return async (query, rest = () => ({}), show = undefined) => {
    const { project } = query;
    let hasTurn = false;
    try {
      for (;;) {
        const groups = piecesOf(store.list(query), rest, show);
        const first: Piece[] = [];
        let length = 0;
        let next = await groups.next();
        for (; !next.done; next = await groups.next()) {
          for (const piece of next.value) length += piece.length;
          first.push(...next.value);
          if (length > maxWhole) break;
        }
        if (next.done) {
          if (hasTurn) turns.give(project);
          return joined(first);
        }
        hasTurn ||= turns.take(project);
        if (hasTurn) return streamed(project, first, groups);
        // A waiting request holds nothing: the page is read again afterwards.
        await groups.return(undefined);
        await turns.wait(project);
        hasTurn = true;
      }
    } catch (error) {
      if (hasTurn) turns.give(project);
      throw error;
    }
  };
}
