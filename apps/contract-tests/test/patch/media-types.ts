import { describe, expect, test } from 'vitest';
import { makeImage, sharedImage, show } from '../../src/images.ts';
import { operationOf } from '../../src/patch-case.ts';
import { codeOf } from '../../src/refusals.ts';
import { call, target } from '../../src/target-under-test.ts';

const v21 = 'application/openstack-images-v2.1-json-patch';
const v20 = 'application/openstack-images-v2.0-json-patch';
const rename = '[{"op":"replace","path":"/name","value":"renamed"}]';

const taken = [
  ['cloudimages', 'application/json'],
  ['cloudimages', 'application/json;charset=UTF-8'],
  ['cloudimages', 'Application/JSON; charset=utf-8'],
  ['cloudimages', v21],
  ['cloudimages', 'application/json-patch+json'],
  ['native', v21],
  ['native', `${v21}; charset=utf-8`],
  ['native', v21.toUpperCase()],
] as const;

const refused = [
  ['cloudimages', 'application/octet-stream'],
  ['cloudimages', 'application/merge-patch+json'],
  ['cloudimages', 'application/openstack-images-v2.0-json-patch'],
  ['cloudimages', 'application/x-www-form-urlencoded'],
  ['native', 'application/json'],
  ['native', 'application/json-patch+json'],
] as const;

const acceptPatch = {
  cloudimages: `application/json, ${v21}, application/json-patch+json`,
  native: `${v21}, ${v20}`,
};

describe('media types of a patch', () => {
  test.each(taken)('%s accepts %s', async (path, mediaType) => {
    const { id } = await makeImage();
    const answer = await call(operationOf[path], { image: id, body: rename, mediaType });
    expect(answer.status, answer.text).toBe(200);
  });

  test.each(refused)('%s does not accept %s', async (path, mediaType) => {
    const { id } = await sharedImage();
    const before = await show(id);
    const answer = await call(operationOf[path], { image: id, body: rename, mediaType });
    expect(answer.status, answer.text).toBe(415);
    if (path === 'cloudimages') expect(codeOf(answer)).toBe('IMG.0001');
    else expect(answer.body.code).toBe('415 Unsupported Media Type');
    expect(await show(id)).toEqual(before);
  });

  test.each(['cloudimages', 'native'] as const)('%s names the accepted ones in Accept-Patch', async (path) => {
    const { id } = await sharedImage();
    const { headers } = await call(operationOf[path], { image: id, body: rename, mediaType: 'text/plain' });
    const said = headers
      .get('Accept-Patch')
      ?.split(',')
      .map((one) => one.trim());
    expect(said).toEqual(acceptPatch[path].split(', '));
  });

  test.each(['cloudimages', 'native'] as const)('%s does not accept a compressed patch', async (path) => {
    const { id } = await sharedImage();
    const answer = await call(operationOf[path], { image: id, body: rename, headers: { 'Content-Encoding': 'gzip' } });
    expect(answer.status, answer.text).toBe(415);
    if (target.stateful) expect(answer.text).toContain('Content-Encoding gzip');
  });

  describe('Glance’s older form', () => {
    const older: readonly (readonly [string, unknown, number])[] = [
      ['replace', [{ replace: '/name', value: 'renamed' }], 200],
      ['add and remove', [{ add: '/team', value: 'blue' }, { remove: '/team' }], 200],
      ['no change', [], 200],
      ['an absent attribute', [{ remove: '/team' }], 409],
      ['an attribute of the service', [{ replace: '/owner', value: 'x' }], 403],
      ['a wrong value', [{ replace: '/name', value: '' }], 400],
      ['several operations in one', [{ add: '/team', remove: '/name', value: 'x' }], 400],
      ['the newer form', [{ op: 'replace', path: '/name', value: 'x' }], 400],
      ['no operation', [null], 400],
    ];
    const rows = target.stateful ? older : older.filter(([, , status]) => status !== 409);
    test.each(rows)('%s', async (_, json, status) => {
      const { id } = await makeImage();
      const answer = await call('glanceUpdateImage', { image: id, json, mediaType: v20 });
      expect(answer.status, answer.text).toBe(status);
    });

    test.runIf(target.stateful)('changes the image', async () => {
      const { id } = await makeImage();
      const json = [
        { replace: '/name', value: 'renamed' },
        { add: '/team', value: 'blue' },
      ];
      await call('glanceUpdateImage', { image: id, json, mediaType: v20 });
      expect(await show(id)).toMatchObject({ name: 'renamed', team: 'blue' });
    });
  });

  test('are checked after the ID', async () => {
    const answer = await call('updateImage', { image: 'x', body: rename, mediaType: 'text/plain' });
    expect(answer.status, answer.text).toBe(400);
    expect(codeOf(answer)).toBe('IMG.0066');
  });

  test('are checked before the JSON', async () => {
    const { id } = await sharedImage();
    expect((await call('updateImage', { image: id, body: '{', mediaType: 'text/plain' })).status).toBe(415);
  });
});
