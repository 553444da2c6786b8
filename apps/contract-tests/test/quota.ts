import { describe, expect, test } from 'vitest';
import { makeQueued, remove } from '../src/images.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

interface Quota {
  readonly type: string;
  readonly used: number;
  readonly quota: number;
}

async function quotas(token?: string): Promise<Readonly<Record<string, Quota>>> {
  const { status, body } = await call('showImageQuota', { token });
  expect(status).toBe(200);
  const { resources } = body.quotas as { resources: readonly Quota[] };
  return Object.fromEntries(resources.map((each) => [each.type, each]));
}

describe('the quotas of a project', () => {
  test('have what it uses', async () => {
    const { image } = await quotas();
    expect(image?.used).toBeLessThanOrEqual(Number(image?.quota));
  });

  // Elsewhere others create images at the same time.
  onlyOn(target.story).test('count its images', async () => {
    const before = [await quotas(), await quotas(target.tokens.other)];
    const { id } = await makeQueued();
    const { id: shared } = await makeQueued({ visibility: 'shared' });
    const { image, image_shared } = await quotas();
    expect(image?.used).toBe(Number(before[0]?.image?.used) + 2);
    expect(image_shared?.used).toBe(Number(before[0]?.image_shared?.used) + 1);
    expect(await quotas(target.tokens.other)).toEqual(before[1]);
    for (const each of [id, shared]) await remove(each);
    expect(await quotas()).toEqual(before[0]);
  });

  onlyOn(target.story).test('are as many as the images that lists show of it', async () => {
    const { owner } = await makeQueued();
    const found: string[] = [];
    let marker = '';
    do {
      const { body } = await call('listImages', { query: `owner=${owner}&limit=1000&sort_key=id${marker}` });
      const ids = (body.images as readonly { readonly id: string }[]).map(({ id }) => id);
      found.push(...ids);
      marker = ids.length > 0 ? `&marker=${ids.at(-1)}` : '';
    } while (marker !== '');
    expect((await quotas()).image?.used).toBe(found.length);
  });
});
