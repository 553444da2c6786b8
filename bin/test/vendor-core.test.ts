import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ensureInstalled, runtimes } from '../install.mjs';
import { startServer } from './server.ts';

await ensureInstalled(runtimes);
const { vendorClient } = await import('../../runtimes/vendor-client.js');

const key = {
  id: 'demo-access-key',
  secret: 'demo-secret-key',
  projectId: '0b1e494e2660441a957313163095fe5c',
};
const ubuntu = '33ad552d-1149-471c-8190-ff6776174a00';
const rename = (value: unknown) => [{ op: 'replace', path: '/name', value }];

let server: Awaited<ReturnType<typeof startServer>>;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

const clientWith = (change: Partial<typeof key> = {}) => vendorClient(server.url, { ...key, ...change });

test('the vendor’s core replaces, adds and removes attributes of an image, and finds it', async () => {
  const client = clientWith();
  const renamed = await client.updateImage(ubuntu, rename('ims 10'));
  assert.deepEqual([renamed.httpStatusCode, renamed.id, renamed.name], [200, ubuntu, 'ims 10']);
  // Its types require a value in every operation.
  const removed = await client.updateImage(ubuntu, [{ op: 'remove', path: '/__description', value: '' }]);
  assert.equal('__description' in removed, false);
  const team = "a b/ü&c=d+e*~'(!)";
  await client.updateImage(ubuntu, [{ op: 'add', path: '/team', value: team }]);
  const { images } = await client.listImages({ __imagetype: 'private', team, limit: 10 });
  assert.deepEqual(
    images.map(({ id }: { id: string }) => id),
    [ubuntu],
  );
});

const refusals = [
  {
    what: 'a wrong value',
    of: { value: 'a\nb' },
    refusal: { httpStatusCode: 400, errorCode: 'IMG.0003' },
  },
  {
    what: 'an unknown image',
    of: { id: '00000000-0000-4000-8000-000000000000' },
    refusal: { httpStatusCode: 404, errorCode: 'IMG.0144' },
  },
  {
    what: 'a wrong signature',
    of: { secret: 'another-secret' },
    refusal: { httpStatusCode: 401, errorCode: 'APIGW.0301' },
  },
];

for (const {
  what,
  of: { id = ubuntu, value = 'ims_test', ...change },
  refusal,
} of refusals) {
  test(`the vendor’s core parses the error for ${what}`, () =>
    assert.rejects(clientWith(change).updateImage(id, rename(value)), (error: Record<string, string>) => {
      const { httpStatusCode, errorCode, errorMsg = '', requestId = '' } = error;
      assert.deepEqual({ httpStatusCode, errorCode }, refusal);
      assert.match(requestId, /^[\da-f]{32}$/);
      assert.ok(errorMsg.length > 10);
      return true;
    }));
}
