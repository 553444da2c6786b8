import { describe, expect, test } from 'vitest';
import { call, request, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

type Versions = { versions: { id: string; status: string; links: { rel: string; href: string }[] }[] };
const versionsOf = ({ body }: { body: object }) => (body as Versions).versions;

describe('versions', () => {
  test('are listed', async () => {
    const answer = await call('listVersions', { token: null });
    expect(answer.status).toBe(300);
    expect(versionsOf(answer).length).toBeGreaterThan(0);
  });

  test('are listed with status 200 for OpenStack clients', async () => {
    const answer = await call('glanceListVersions', { token: null });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual((await call('listVersions', { token: null })).body);
  });

  onlyOn(target.stateful).test('the link of each version is its own URL', async () => {
    for (const version of versionsOf(await call('listVersions'))) {
      const answer = await call('showVersion', { path: { version: version.id }, token: null });
      expect(answer.status).toBe(300);
      expect(versionsOf(answer)).toEqual([version]);
    }
  });

  onlyOn(target.stateful).test('the link of each listed version is a version', async () => {
    for (const { links } of versionsOf(await call('listVersions'))) {
      for (const { href } of links) {
        expect(href).toMatch(new RegExp(`^${target.endpoint}/v\\d$`));
        const answer = await request('GET', href.slice(target.endpoint.length));
        expect(answer.status).toBe(300);
      }
    }
  });

  test('a major version is an alias of its newest minor version', async () => {
    const answer = await call('showVersion', { path: { version: 'v2' }, token: null });
    expect(answer.status).toBe(300);
    expect(versionsOf(answer)[0]?.id).toMatch(/^v2/);
  });
});

describe('schemas', () => {
  test('of an image', async () => {
    const { status, body } = await call('glanceShowImageSchemas');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'image', additionalProperties: { type: 'string' } });
    expect(body.properties).toMatchObject({ id: { type: 'string' }, name: { type: 'string' } });
  });

  test('of a member', async () => {
    const { status, body } = await call('glanceShowImageMemberSchemas');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'member', properties: { member_id: { type: 'string' } } });
  });

  test.each([
    ['images', 'glanceListImageSchemas'],
    ['members', 'glanceListImageMemberSchemas'],
  ] as const)('of a list of %s', async (name, operation) => {
    const { status, body } = await call(operation);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name, properties: { [name]: { type: 'array' } } });
  });
});
