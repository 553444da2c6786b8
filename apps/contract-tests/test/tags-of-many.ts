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
    const { key } = await tagged(['=b', 'other=x'], ['=a=c', ''], ['=b', '=']);
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

onlyOn(target.story).describe('images by tags', () => {
  interface Resource {
    readonly resource_id: string;
  }

  test('are found by keys and values', async () => {
    const { key, images } = await tagged(['=a', 'stage=test'], ['=b', 'stage=test'], [''], ['=a', 'stage=live']);
    const any = { key, values: [] };
    const own = { tags: [any] };
    const stage = (...values: string[]) => ({ key: 'stage', values });
    const cases: readonly (readonly [search: object, found: readonly number[]])[] = [
      [own, [0, 1, 2, 3]],
      [{ tags: [{ key, values: ['a', 'unknown'] }] }, [0, 3]],
      [{ tags: [{ key, values: [''] }] }, [2]],
      [{ tags: [{ key, values: ['a'] }, stage('test')] }, [0]],
      [
        {
          tags_any: [
            { key, values: ['b'] },
            { key: `${key}=a`, values: [] },
          ],
        },
        [1],
      ],
      [{ tags: [any], tags_any: [{ key, values: ['b', ''] }, stage('live')] }, [1, 2, 3]],
      [{ ...own, not_tags: [stage()] }, [2]],
      [{ ...own, not_tags: [{ key, values: ['a'] }, stage('test')] }, [1, 2, 3]],
      [{ ...own, not_tags_any: [{ key, values: ['a'] }, stage('test')] }, [2]],
      [{ ...own, matches: [{ key: 'resource_name', value: `${key} 1` }] }, [1]],
      [{ matches: [{ key: 'resource_name', value: key }] }, [0, 1, 2, 3]],
      [{ matches: [{ key: 'resource_name', value: key.toUpperCase() }] }, []],
      [{ ...own, matches: [{ key: 'resource_name', value: '' }] }, []],
      [{ ...own, matches: [{ key: 'resource_id', value: images[2]?.id }] }, [2]],
      [{ ...own, matches: [{ key: 'resource_id', value: 'unknown' }] }, []],
      [{ ...own, without_any_tag: false }, [0, 1, 2, 3]],
      [{ ...own, without_any_tag: true, matches: [{ key: 'resource_name', value: key }] }, []],
    ];
    for (const [search, found] of cases) {
      const { resources, total_count } = await ask('listImageByTags', { action: 'filter', ...search });
      const ids = (resources as Resource[]).map(({ resource_id }) => resource_id).sort();
      expect([ids, total_count], JSON.stringify(search)).toEqual([
        found.map((index) => images[index]?.id).sort(),
        found.length,
      ]);
      expect(await ask('listImageByTags', { action: 'count', ...search })).toEqual({ total_count: found.length });
    }
  });

  test('are found by their lack of tags', async () => {
    const name = `untagged ${randomUUID().slice(0, 8)}`;
    const { id } = await makeQueued({ name, tags: [] });
    await makeQueued({ name });
    const matches = [{ key: 'resource_name', value: name }];
    const search = { action: 'filter', without_any_tag: true, tags: [{ key: 'unknown', values: [] }], matches };
    expect(await ask('listImageByTags', search)).toEqual({
      resources: [{ resource_id: id, resource_name: name, resource_detail: { status: 'queued' }, tags: [] }],
      total_count: 1,
    });
  });

  test('come in pages, each with its tags', async () => {
    const { key, images } = await tagged(['=a=b'], ['=2'], ['=3']);
    const search = { action: 'filter', tags: [{ key, values: [] }], limit: '2' };
    const first = await ask('listImageByTags', { ...search, offset: '0' });
    const second = await ask('listImageByTags', { ...search, offset: '2' });
    expect(await ask('listImageByTags', { ...search, offset: '3' })).toEqual({ resources: [], total_count: 3 });
    const [keyOfMark, valueOfMark] = mark.split('=');
    const resources = images.map(({ id, tags }, index) => ({
      resource_id: id,
      resource_name: `${key} ${index}`,
      resource_detail: { status: 'queued' },
      tags: [
        { key: keyOfMark, value: valueOfMark },
        { key, value: tags[1]?.slice(key.length + 1) },
      ],
    }));
    const all = [first, second].flatMap(({ resources }) => resources as Resource[]);
    const byId = (a: Resource, b: Resource) => (a.resource_id < b.resource_id ? -1 : 1);
    expect(all.sort(byId)).toEqual(resources.sort(byId));
    expect([first.total_count, second.total_count]).toEqual([3, 3]);
    expect((await ask('listImageByTags', { ...search, action: 'count', offset: '3' })).total_count).toBe(3);
  });

  test('are those of the project alone', async () => {
    const matches = (id: string) => [{ key: 'resource_id', value: id }];
    for (const { id } of [story.PublicImage, story.SharedImage, story.OtherProjectImage]) {
      expect(await ask('listImageByTags', { action: 'count', matches: matches(id) })).toEqual({ total_count: 0 });
    }
    const json = { action: 'count' };
    const answer = await call('listImageByTags', { token: target.tokens.other, path: { project_id }, json });
    expectRefusal(answer, 'IMG.0030');
  });

  const twice = (key: string) => [
    { key, values: [], value: '' },
    { key, values: ['1'], value: '1' },
  ];
  test.each([
    { tags: twice('a') },
    { tags_any: twice('a') },
    { not_tags: twice('a') },
    { not_tags_any: twice('a') },
    { matches: twice('resource_name') },
  ])('%j has a key twice', async (search) => {
    const json = { action: 'count', ...search };
    expectRefusal(await call('listImageByTags', { path: { project_id }, json }), 'IMG.0115');
  });
});
