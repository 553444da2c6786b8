import { type OperationId, operations } from '@cloudimages/contract';
import type { Case } from '@cloudimages/openapi-vitest';
import type { CallOptions } from '../calls.ts';
import { canBeSent, isSafe, optionsOf, startsJob } from '../case-call.ts';
import { models } from '../model/index.ts';
import { isReading } from '../read-only.ts';
import type { Images } from './images.ts';
import { imageOn, type Pair } from './pair.ts';
import { type Side, unknownImage, unknownToken } from './side.ts';

const isList = (id: OperationId) => operations[id].freeQuery !== undefined;

/** A query for images of this run only, so that other images cause no differences. */
const narrowed = ({ mark }: Side, query?: string) => `${query ? `${query}&` : ''}${new URLSearchParams({ run: mark })}`;

function showsAll(id: OperationId): boolean {
  const model = models.get(id);
  return typeof model === 'object' && model.showsAll === true;
}

/** The operations whose requests can be sent. */
export const askedOf = (ids: readonly OperationId[], writes: boolean): readonly OperationId[] =>
  ids.filter((id) => (writes || isReading(operations[id].method)) && !startsJob(id) && !showsAll(id));

/** Faults of requests that apply to every operation; the first one has no fault. */
function waysTo(id: OperationId): readonly CallOptions[] {
  const { body } = operations[id];
  const ways: readonly CallOptions[] = [{}, { token: null }, { token: unknownToken }];
  if (!body) return ways;
  const bodies = ['', '{', '[]', '{}', 'null'].map((text) => ({ body: text }));
  return [...ways, ...bodies, { body: '[]', mediaType: 'text/plain' }, { body: '[]', mediaType: null }];
}

/** Calls each operation with and without a token and with malformed bodies, for an existing and an unknown image. */
export async function callAll(
  pair: Pair,
  images: Images,
  asked: readonly OperationId[],
  writes: boolean,
): Promise<void> {
  for (const id of asked) {
    for (const way of waysTo(id)) {
      const version = 'v2';
      const one = isList(id) ? {} : { image: unknownImage };
      const { number } = await pair.ask(id, (side) => ({
        ...way,
        ...one,
        version,
        ...(isList(id) && { query: narrowed(side) }),
      }));
      if (number > 0) await images.remove(number);
    }
    if (!writes || !operations[id].path.includes('{image_id}')) continue;
    const isShared = isReading(operations[id].method);
    const number = await (isShared ? images.shared() : images.makeActive());
    for (const way of waysTo(id)) await pair.ask(id, (side) => ({ ...way, image: imageOn(side, number) }));
    if (!isShared) await images.remove(number);
  }
}

/** Sends the cases generated from the document. */
export async function sendCases(pair: Pair, images: Images, cases: readonly Case[], writes: boolean): Promise<void> {
  for (const each of cases) {
    const id = each.operation as OperationId;
    if (!canBeSent(each) || !isSafe(each)) continue;
    const isValid = each.breaks.length === 0;
    const image = await imageFor(id, isValid);
    const [broken = { keyword: each.title.split(' ')[0] ?? '', place: each.place }] = each.breaks;
    const answered = await pair.ask(
      id,
      (side) => {
        // The ID in the document's examples may belong to an image of another user.
        const options = optionsOf(each, image === undefined ? unknownImage : imageOn(side, image), !isValid);
        return isList(id) ? { ...options, query: narrowed(side, options.query) } : options;
      },
      { keyword: broken.keyword, place: broken.place },
    );
    // At once, since the image may have no tag by which a later run would find it.
    if (answered.number > 0) await images.remove(answered.number);
    else if (image !== undefined && image !== (await images.shared())) await images.remove(image);
  }

  /** The image of a case: a new one if the case changes it, none if nothing may be created. */
  function imageFor(id: OperationId, isValid: boolean): Promise<number> | undefined {
    if (!writes || !operations[id].path.includes('{image_id}')) return undefined;
    if (!isValid || isReading(operations[id].method)) return images.shared();
    return images.makeActive();
  }
}
