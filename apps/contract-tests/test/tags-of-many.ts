import { randomUUID } from 'node:crypto';
import { type OperationId, story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { makeQueued, mark } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const project_id = story.UbuntuImage.owner;
const ask = async (operation: OperationId, json?: unknown) => {
  const answer = await call(operation, { path: { project_id }, json });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};

/** A key that no other image has, and images with tags of it, the newest last. */
async function tagged(...lists: readonly (readonly string[])[]) {
  const key = `key-${randomUUID().slice(0, 8)}`;
  const images: { id: string; tags: string[] }[] = [];
  for (const [index, list] of lists.entries()) {
    const tags = [mark, ...list.map((tag) => (tag.startsWith('=') || tag === '' ? key + tag : tag))];
    images.push({ id: (await makeQueued({ name: `${key} ${index}`, tags })).id, tags });
  }
  return { key, images };
}

onlyOn(target.story).describe('tags of a project', () => {
  test('are its keys with all their values', async () => {
    const { key } = await tagged(['=b', 'other=x'], ['=a=c', ''], ['=b']);
    const { tags } = await ask('listImagesTags');
    const all = tags as { key: string; values: string[] }[];
    expect(all.find((each) => each.key === key)).toEqual({ key, values: ['', 'a=c', 'b'] });
    expect(all.map((each) => each.key)).toEqual([...new Set(all.map((each) => each.key))].sort());
    const answer = await call('listImagesTags', { token: target.tokens.other, path: { project_id } });
    expectRefusal(answer, 'IMG.0030');
  });
});
