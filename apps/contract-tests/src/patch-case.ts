import { story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { type Attributes, makeImage, type StoryName, sharedImage, show } from './images.ts';
import { isUnknownToMock } from './mock-knows.ts';
import { expectRefusal, type Refusal } from './refusals.ts';
import { call, target } from './target-under-test.ts';

/**
 * The outcome of a patch: an error, by its code on cloudimages and by its status on the native path; or the attributes
 * of the image that have changed, where undefined means that the attribute was removed.
 */
type Outcome = Refusal | Attributes;

type PatchPath = 'cloudimages' | 'native';

/** A patch and its outcome on each path. */
export interface PatchCase {
  /** The title of the case. */
  readonly shows: string;
  /** Attributes of a new image, or the name of an image of the story; by default a new image without attributes. */
  readonly image?: Attributes | StoryName;
  /** The ID in the path, if it belongs to no image. */
  readonly id?: string;
  readonly patch?: unknown;
  /** The body, if it is not valid JSON. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly token?: string | null;
  readonly cloudimages?: Outcome;
  readonly native?: Outcome;
  /** The reason of the error, if its code on cloudimages is ambiguous. */
  readonly reason?: string;
}

export const operationOf = { cloudimages: 'updateImage', native: 'glanceUpdateImage' } as const;

export const add = (path: string, value: unknown) => ({ op: 'add', path, value });
export const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
export const remove = (path: string) => ({ op: 'remove', path });

/** Omits undefined attributes, which the patch removes. */
const present = (image: Attributes): Attributes => JSON.parse(JSON.stringify(image));

const send = ({ patch, body = JSON.stringify(patch), token }: PatchCase, path: PatchPath, image: string) =>
  call(operationOf[path], { image, body, token });

async function runRefused(row: PatchCase, path: PatchPath, refusal: Refusal) {
  const { image = {}, id } = row;
  const isStory = typeof image === 'string';
  const imageId = id ?? (isStory ? story[image] : await sharedImage(image)).id;
  // Another project's image is read with that project's token, since the caller must not see it.
  const viewer = image === 'OtherProjectImage' ? target.tokens.other : target.tokens.own;
  const before = id === undefined ? await show(imageId, viewer) : undefined;
  expectRefusal(await send(row, path, imageId), refusal);
  if (before) expect(await show(imageId, viewer)).toEqual(before);
}

async function runAccepted(row: PatchCase, path: PatchPath, changes: Attributes) {
  const before = await makeImage(row.image as Attributes | undefined);
  const answer = await send(row, path, row.id ?? before.id);
  expect(answer.status, answer.text).toBe(200);
  if (!target.stateful) return;
  const { updated_at } = answer.body;
  expect(answer.body).toEqual(present({ ...before, ...changes, updated_at }));
  expect(String(updated_at) >= before.updated_at).toBe(true);
  expect(await show(before.id)).toEqual(answer.body);
}

/** Whether this target can show the outcome of a case. The mock accepts every token, and has one image only. */
function canRun({ image, token }: PatchCase): boolean {
  if (!target.stateful) return typeof token !== 'string';
  const needsStory = typeof image === 'string' || (token !== undefined && token === target.tokens.other);
  return target.story || !needsStory;
}

const inWords = (outcome: Outcome) =>
  typeof outcome === 'object' ? `200 ${JSON.stringify(Object.keys(outcome))}` : String(outcome);

/** The outcome of a case on this target. */
function outcomeOf(row: PatchCase, path: PatchPath): Outcome | undefined {
  const { reason = row.cloudimages } = row;
  const isTaken = !target.stateful && typeof reason === 'string' && isUnknownToMock(reason);
  return isTaken && row[path] !== undefined ? {} : row[path];
}

/** Registers the test of one path of a case, unless this target cannot show its outcome. */
function testOf(row: PatchCase, path: PatchPath): (() => void) | undefined {
  const outcome = outcomeOf(row, path);
  if (outcome === undefined || !canRun(row)) return undefined;
  return () =>
    test(`${row.shows} [${path}]: ${inWords(outcome).slice(0, 80)}`, () =>
      typeof outcome === 'object' ? runAccepted(row, path, outcome) : runRefused(row, path, outcome));
}

/** Registers a test for each case and each of its paths. */
export function patchCases(title: string, rows: readonly PatchCase[]) {
  const tests = rows.flatMap((row) => [testOf(row, 'cloudimages'), testOf(row, 'native')]).filter((one) => one);
  if (tests.length === 0) return;
  describe(title, () => {
    for (const register of tests) register?.();
  });
}
