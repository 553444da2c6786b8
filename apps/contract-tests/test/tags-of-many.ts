import { randomUUID } from 'node:crypto';
import { type OperationId, story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { makeQueued, mark } from '../src/images.ts';
import { query } from '../src/lists.ts';
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

onlyOn(target.story).describe('tags of images', () => {
  const listed = async (parameters: Readonly<Record<string, string | number>>) => {
    const answer = await call('listTags', { query: query(parameters) });
    expect(answer.status, answer.text).toBe(200);
    return answer.body.tags;
  };

  test('are each listed once, for images that match', async () => {
    const { key, images } = await tagged(['=b', 'own=1'], ['=a'], ['=b', '']);
    const [first, , last] = images;
    expect(await listed({ id: first?.id ?? '' })).toEqual([mark, `${key}=b`, 'own=1']);
    expect(await listed({ tag: `${key}=b` })).toHaveLength(4);
    expect(await listed({ name: `${key} 2`, status: 'queued' })).toEqual(last?.tags);
    expect(await listed({ name: `${key} 2`, status: 'active' })).toEqual([]);
    const ordered = { tag: mark, sort_key: 'id', sort_dir: 'asc' };
    const [next] = images.map(({ id }) => id).sort();
    expect(await listed({ ...ordered, marker: next ?? '' })).toContain(mark);
  });

  test('come in pages', async () => {
    const { images } = await tagged(['=b', 'own=1', 'own=2', '=c']);
    const [{ id, tags } = { id: '', tags: [] }] = images;
    const pages = [1, 2, 3, 4].map((page) => listed({ id, limit: 2, page }));
    expect(await Promise.all(pages)).toEqual([tags.slice(0, 2), tags.slice(2, 4), tags.slice(4), []]);
    expect(await listed({ id, page: 2 })).toEqual([]);
    expect(await listed({ id, limit: 0 })).toEqual([]);
  });
});
