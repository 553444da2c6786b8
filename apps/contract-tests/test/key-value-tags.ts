import { randomUUID } from 'node:crypto';
import { type OperationId, story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { makeImage, mark, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const project_id = story.UbuntuImage.owner;
const ask = (operation: OperationId, image: string, json?: unknown, key?: string, token?: string) =>
  call(operation, { image, token, json, path: { project_id, ...(key !== undefined && { key }) } });
const tagsOf = async (id: string) => (await show(id)).tags;

onlyOn(target.story).describe('tags of keys and values', () => {
  test('are added, changed, listed and removed', async () => {
    const { id } = await makeImage({ tags: [mark, 'bare'] });
    const { updated_at } = await show(id);
    const steps: readonly (readonly [OperationId, unknown, string | undefined, readonly string[]])[] = [
      ['addImageTag', { tag: { key: 'app', value: 'shop' } }, undefined, [mark, 'bare', 'app=shop']],
      ['addImageTag', { tag: { key: 'bare', value: 'no.more' } }, undefined, [mark, 'bare=no.more', 'app=shop']],
      ['createOrUpdateTags', { image_id: id, tag: 'app' }, undefined, [mark, 'bare=no.more', 'app']],
      ['createOrUpdateTags', { image_id: id, tag: 'a.b.c' }, undefined, [mark, 'bare=no.more', 'app', 'a=b.c']],
      [
        'createOrUpdateTags',
        { image_id: id, image_tag: { key: 'a', value: '镜像' } },
        undefined,
        [mark, 'bare=no.more', 'app', 'a=镜像'],
      ],
      [
        'batchAddOrDeleteTags',
        {
          action: 'create',
          tags: [
            { key: 'a', value: '' },
            { key: 'z', value: '1' },
          ],
        },
        undefined,
        [mark, 'bare=no.more', 'app', 'a', 'z=1'],
      ],
      [
        'batchAddOrDeleteTags',
        { action: 'delete', tags: [{ key: 'a', value: 'other' }, { key: 'unknown' }] },
        undefined,
        [mark, 'bare=no.more', 'app', 'z=1'],
      ],
      ['batchDeleteTags', { tags: [{ key: 'bare' }, { key: 'unknown' }] }, undefined, [mark, 'app', 'z=1']],
      ['deleteImageTag', undefined, 'z', [mark, 'app']],
    ];
    for (const [operation, json, key, tags] of steps) {
      const answer = await ask(operation, id, json, key);
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(await tagsOf(id)).toEqual(tags);
    }
    const [key = '', value = ''] = mark.split('=');
    expect((await ask('listImageTags', id)).body).toEqual({
      tags: [
        { key, value },
        { key: 'app', value: '' },
      ],
    });
    expect(String((await show(id)).updated_at) >= String(updated_at)).toBe(true);
    expectRefusal(await ask('deleteImageTag', id, undefined, 'z'), 'IMG.0121');
  });

  test('leave others alone that have the same key', async () => {
    const { id } = await makeImage({ tags: [mark, 'a=1', 'b=1', 'a', 'b=2'] });
    await ask('addImageTag', id, { tag: { key: 'c', value: '' } });
    expect(await tagsOf(id)).toEqual([mark, 'a=1', 'b=1', 'a', 'b=2', 'c']);
    await ask('addImageTag', id, { tag: { key: 'a', value: '2' } });
    expect(await tagsOf(id)).toEqual([mark, 'a=2', 'b=1', 'b=2', 'c']);
  });

  test('are at most 10, and all are added or none', async () => {
    const { id } = await makeImage();
    const tags = Array.from({ length: 10 }, (_, index) => ({ key: `key${index}`, value: '' }));
    expectRefusal(await ask('batchAddOrDeleteTags', id, { action: 'create', tags }), 'IMG.0116');
    expect(await tagsOf(id)).toEqual([mark]);
    const twice = {
      action: 'create',
      tags: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
      ],
    };
    expectRefusal(await ask('batchAddOrDeleteTags', id, twice), 'IMG.0115');
  });

  const tag = { tag: { key: 'a', value: '' } };
  const keys = { tags: [{ key: 'a' }] };
  const changes: readonly {
    readonly operation: OperationId;
    readonly json: (id: string) => unknown;
    readonly key?: string;
  }[] = [
    { operation: 'addImageTag', json: () => tag },
    { operation: 'batchAddOrDeleteTags', json: () => ({ action: 'delete', ...keys }) },
    { operation: 'batchDeleteTags', json: () => keys },
    { operation: 'createOrUpdateTags', json: (image_id) => ({ image_id, tag: 'a' }) },
    { operation: 'deleteImageTag', json: () => undefined, key: 'a' },
  ];
  test.each(changes)('$operation changes own images only', async ({ operation, json, key }) => {
    const ofOther = (id: string) => ask(operation, id, json(id), key);
    expectRefusal(await ofOther(story.PublicImage.id), 'IMG.0047');
    expectRefusal(await ofOther(story.SharedImage.id), 'IMG.0047');
    expectRefusal(await ofOther(story.OtherProjectImage.id), 'IMG.0144');
    expectRefusal(await ofOther(randomUUID()), 'IMG.0144');
    if (operation === 'createOrUpdateTags') return;
    const wrong = await ask(operation, story.UbuntuImage.id, json(''), key, target.tokens.other);
    expectRefusal(wrong, 'IMG.0030');
  });

  test('are listed of any image that the caller sees', async () => {
    expect((await ask('listImageTags', story.PublicImage.id)).status).toBe(200);
    expectRefusal(await ask('listImageTags', story.OtherProjectImage.id), 'IMG.0144');
    expectRefusal(
      await ask('listImageTags', story.PublicImage.id, undefined, undefined, target.tokens.other),
      'IMG.0030',
    );
  });
});
