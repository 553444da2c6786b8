import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import type { Model, Outcome } from '../model.ts';
import { type Found, ofImage } from '../of-image.ts';
import { isObject, jsonOf } from '../values.ts';
import { withImage } from '../world.ts';

const bodies = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom({}, { body: '' }, { body: '{}' }, { body: '{"delete_backup":true}' }) },
  { weight: 1, arbitrary: fc.constantFrom({ body: '{"delete_backup":1}' }, { body: '[]' }, { body: '{' }) },
);

/** The body is optional. */
function isWrong(body: string | undefined): boolean {
  if (!body) return false;
  const value = jsonOf(body);
  return !isObject(value) || !['undefined', 'boolean'].includes(typeof value.delete_backup);
}

/** The response to the deletion of an image that the caller sees. */
export function deleted({ world, id, image, isOwner }: Found): Outcome {
  if (image.visibility === 'public') return 'IMG.0094';
  if (!isOwner) return 'IMG.0092';
  if (image.protected) return 'IMG.0091';
  if (image.status === 'saving') return 'IMG.0090';
  return { status: 204, body: '', world: withImage(world, id, undefined) };
}

export const model: Model = {
  draw: (hand) => draftsOfImage(hand, bodies),
  respond: ofImage(({ request: { body } }) => (isWrong(body) ? 'IMG.0001' : deleted)),
};
