import { story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { type Attributes, makeImage, makeQueued, mark, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

async function listed(query: string, token?: string): Promise<readonly Attributes[]> {
  const { status, body, text } = await call('v1ListDetail', { query, token });
  expect(status, text).toBe(200);
  return body.images as readonly Attributes[];
}

const idsOf = (images: readonly Attributes[]) => images.map(({ id }) => id);

/** The text that a header has in UTF-8. */
const decoded = (header: string | null) =>
  new TextDecoder().decode(Uint8Array.from(header ?? '', (character) => character.charCodeAt(0)));

onlyOn(target.stateful).describe('the list of the first version', () => {
  test('shows an image in its own form', async () => {
    const name = `first ${mark}`;
    const { id, owner, created_at, updated_at } = await makeImage(
      { name, team: 'blue', __support_kvm: 'true' },
      'data',
    );
    const [image, ...others] = await listed(new URLSearchParams({ name }).toString());
    expect(others).toEqual([]);
    expect(image).toMatchObject({
      ...{ id, name, owner, status: 'active', is_public: false, protected: false, deleted: false, deleted_at: null },
      ...{ size: 4, checksum: '8d777f385d3dfec8815d20f7496026dc', container_format: 'bare', min_disk: 40, min_ram: 0 },
      created_at: created_at.replace('Z', '.000000'),
      updated_at: updated_at.replace('Z', '.000000'),
      properties: { team: 'blue', __support_kvm: 'true', __os_type: 'Linux' },
    });
    for (const unknown of ['tags', 'self', 'visibility']) {
      expect(image).not.toHaveProperty(unknown);
      expect(image?.properties).not.toHaveProperty(unknown);
    }
  });

  test('compares values as they are', async () => {
    const { id } = await makeQueued({ name: `in:${mark}:v1` });
    expect(idsOf(await listed(`name=in:${mark}:v1`))).toEqual([id]);
    expect(await listed(`name=${mark}:v1`)).toEqual([]);
  });

  test('has the images that match every filter', async () => {
    const name = `filters ${mark}`;
    const small = await makeImage({ name, disk_format: 'raw' }, 'a');
    const large = await makeImage({ name, disk_format: 'qcow2' }, 'large');
    const queued = await makeQueued({ name });
    const find = async (rest: string) => idsOf(await listed(`name=${encodeURIComponent(name)}&${rest}`)).sort();
    expect(await find('disk_format=raw')).toEqual([small.id]);
    expect(await find('status=queued')).toEqual([queued.id]);
    expect(await find('size_min=2')).toEqual([large.id]);
    expect(await find('size_max=2')).toEqual([small.id]);
    expect(await find(`changes-since=${small.created_at}`)).toEqual([small.id, large.id, queued.id].sort());
    expect(await find('changes-since=2999-01-01T00:00:00')).toEqual([]);
  });

  test('comes in pages', async () => {
    const name = `pages ${mark}`;
    const made = [await makeQueued({ name }), await makeQueued({ name })].map(({ id }) => id).sort();
    const query = `name=${encodeURIComponent(name)}&limit=1`;
    const [first] = idsOf(await listed(query));
    const second = idsOf(await listed(`${query}&marker=${first}`));
    expect([first, ...second].sort()).toEqual(made);
    expect(await listed(`${query}&marker=${second[0]}`)).toEqual([]);
  });
});

describe('the list of the first version is refused with', () => {
  test.each(['size_min=many', 'changes-since=yesterday', 'changes-since=2015-02-30T00:00:00', 'limit=-1', 'status=no'])(
    '%s',
    async (query) => expectRefusal(await call('v1ListDetail', { query }), 400),
  );
});

describe('the headers of an image', () => {
  onlyOn(target.stateful).test('have its attributes', async () => {
    const { id, owner, created_at } = await makeImage({ name: '镜像 1', team: 'blue', 'a:b': 'left out' }, 'data');
    const { status, headers, text } = await call('v1HeadImage', { image: id });
    expect([status, text]).toEqual([200, '']);
    const found = Object.fromEntries(
      [...headers].flatMap(([name, value]) => (name.startsWith('x-image-meta-') ? [[name.slice(13), value]] : [])),
    );
    expect(found).toMatchObject({
      ...{ id, owner, status: 'active', is_public: 'False', protected: 'False', deleted: 'False', size: '4' },
      ...{ checksum: '8d777f385d3dfec8815d20f7496026dc', container_format: 'bare', disk_format: 'zvhd2' },
      ...{ min_disk: '40', min_ram: '0', created_at: created_at.replace('Z', '.000000') },
      ...{ 'property-team': 'blue', 'property-__os_type': 'Linux' },
    });
    expect(decoded(headers.get('X-Image-Meta-Name'))).toBe('镜像 1');
    expect(found).not.toHaveProperty('property-a:b');
    expect(found).not.toHaveProperty('deleted_at');
  });

  onlyOn(target.stateful).test('hold no more than clients read, and no line breaks', async () => {
    const { id } = await makeQueued({
      text: 'a\r\nSet-Cookie: b=c',
      ...{ constructor: 'c', long: 'x'.repeat(20_000), last: 'y' },
    });
    const { status, headers } = await call('v1HeadImage', { image: id });
    expect(status).toBe(200);
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('X-Image-Meta-Property-Text')).toBe('a  Set-Cookie: b=c');
    expect(headers.get('X-Image-Meta-Property-Constructor')).toBe('c');
    expect(headers.get('X-Image-Meta-Property-Long')).toBeNull();
  });

  onlyOn(target.story).test('say whether it is public and protected', async () => {
    const asked = await call('v1HeadImage', { image: story.PublicImage.id });
    expect(asked.headers.get('X-Image-Meta-Is_public')).toBe('True');
    const { id: image } = await makeQueued({ protected: true });
    expect((await call('v1HeadImage', { image })).headers.get('X-Image-Meta-Protected')).toBe('True');
    expectRefusal(await call('v1DeleteImage', { image }), 403);
  });

  test('are those of an image that the caller sees', async () => {
    expect((await call('v1HeadImage', { image: story.UbuntuImage.id.toUpperCase() })).status).toBe(404);
    if (!target.tokens.other) return;
    const { id } = await makeQueued();
    expect((await call('v1HeadImage', { image: id, token: target.tokens.other })).status).toBe(404);
  });
});

onlyOn(target.stateful).describe('a deletion of the first version', () => {
  test('deletes an image and its data', async () => {
    const { id } = await makeImage({}, 'data');
    const { status, text } = await call('v1DeleteImage', { image: id });
    expect([status, text]).toEqual([204, '']);
    for (const operation of ['glanceShowImage', 'glanceDownloadFile', 'v1DeleteImage'] as const) {
      expectRefusal(await call(operation, { image: id }), 404);
    }
  });

  onlyOn(target.story).test.each([
    ['PublicImage', 403],
    ['SharedImage', 403],
    ['OtherProjectImage', 404],
  ] as const)('is refused of %s with %i', async (name, status) => {
    const { id, owner } = story[name];
    const token = owner === story.OtherProjectImage.owner ? target.tokens.other : target.tokens.own;
    expectRefusal(await call('v1DeleteImage', { image: id }), status);
    expect(await show(id, token)).toEqual(story[name]);
  });
});
