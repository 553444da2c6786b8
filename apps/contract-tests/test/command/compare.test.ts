import { readFileSync } from 'node:fs';
import { type Case, openContract } from '@cloudimages/openapi-vitest';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { compare, removeAll } from '../../src/compare/compare.ts';
import { known as ofClouds } from '../../src/compare/known-clouds.ts';
import { reasonFor } from '../../src/compare/known-differences.ts';
import { known as ofMocks } from '../../src/compare/known-mocks.ts';
import { type Difference, pairOf } from '../../src/compare/pair.ts';
import { openSide } from '../../src/compare/side.ts';
import { newsIn, tellDifferences } from '../../src/compare/tell.ts';
import { document } from '../../src/document.ts';
import { startMock } from '../../src/targets/mock.ts';
import { startServer, startServerOnPostgres } from '../../src/targets/server.ts';
import type { Target } from '../../src/targets/target.ts';
import { type Passing, startChangingProxy } from './changing-proxy.ts';

const contract = openContract(document);
const cases = inject('cases');
const targets: Target[] = [];
let [server, onPostgres, mock]: Target[] = [];

beforeAll(async () => {
  for (const start of [startServer, startServerOnPostgres, startMock]) targets.push(await start());
  [server, onPostgres, mock] = targets;
});
afterAll(() => Promise.all(targets.map((target) => target.stop())));

interface Compared {
  readonly differences: readonly Difference[];
  readonly count: number;
}

/** One of so many cases. */
const oneOf = (many: number) => cases.filter((_, index) => index % many === 0);

/** Compares two addresses, on which the same token is taken, and leaves nothing behind. */
async function compared(a: string, b: string, some: readonly Case[], sequences: number): Promise<Compared> {
  const open = (letter: 'A' | 'B', url: string) => openSide(letter, { url, token: 'demo-token', write: true }, fetch);
  const sides = [await open('A', a), await open('B', b)] as const;
  const pair = pairOf(contract, sides);
  try {
    await compare(pair, { cases: some, sequences, writes: true }, () => {});
  } finally {
    for (const side of sides) await removeAll(side);
  }
  return { differences: pair.differences, count: pair.count() };
}

const imagesAt = async (endpoint = '') => {
  const answer = await fetch(`${endpoint}/v2/images?limit=1000`, { headers: { 'X-Auth-Token': 'demo-token' } });
  return (await answer.json()) as unknown;
};

test('a server on SQLite and one on PostgreSQL agree in everything, and have what they had', async () => {
  const endpoints = [server?.endpoint, onPostgres?.endpoint];
  const before = await Promise.all(endpoints.map(imagesAt));
  const { differences, count } = await compared(String(server?.endpoint), String(onPostgres?.endpoint), oneOf(3), 8);
  expect(tellDifferences(differences)).toBe('');
  expect(count).toBeGreaterThan(600);
  expect(await Promise.all(endpoints.map(imagesAt))).toEqual(before);
});

test('a server and the mock differ in nothing but what is known', async () => {
  const { differences } = await compared(String(server?.endpoint), String(mock?.endpoint), oneOf(6), 3);
  expect(tellDifferences(newsIn(differences))).toBe('');
  const decisions = new Set(differences.map((each) => reasonFor(each)?.decision));
  for (const decision of [undefined, 4, 14, 51, 86]) expect(decisions).toContain(decision);
  expect(tellDifferences(differences)).toMatch(/^Known differences:\n[^A]*\n {2}decision 51, \d+ times: To the mock/);
});

const isPatch = ({ method, path }: Passing) => method === 'PATCH' && path.startsWith('/v2/cloudimages/');

/** What is planted, the rule that it belongs to, and what both say. */
const planted: readonly [change: (answer: Passing) => void, rule: RegExp, a: RegExp, b: RegExp][] = [
  [
    (answer) => {
      if (isPatch(answer) && answer.body.includes('IMG.0002')) Object.assign(answer, { status: 200, body: '{}' });
    },
    /^maxLength \(\S+openapi\.yaml:\d+\)$/,
    /^400 IMG\.0002$/,
    /^200$/,
  ],
  [
    (answer) => {
      if (isPatch(answer)) answer.body = answer.body.replace('IMG.0054', 'IMG.0004');
    },
    /^pattern \(\S+openapi\.yaml:\d+\)$/,
    /^400 IMG\.0054$/,
    /^400 IMG\.0004$/,
  ],
  [
    (answer) => {
      if (answer.method === 'PUT' && answer.status === 204) answer.status = 201;
    },
    /^glanceUploadFile, status$/,
    /^204$/,
    /^201$/,
  ],
  [
    (answer) => {
      if (answer.method === 'POST' && answer.status === 201) delete answer.headers.location;
    },
    /^glanceCreateImageMetadata 201, header Location$/,
    /^\/v2\/images\/<image \d+>$/,
    /^undefined$/,
  ],
  [
    (answer) => {
      if (answer.path.startsWith('/v2/images?')) answer.body = answer.body.replaceAll('"min_disk":40', '"min_disk":41');
    },
    /^glanceListImages 200, body \/images\/\*\/min_disk$/,
    /^40$/,
    /^41$/,
  ],
  [
    (answer) => {
      if (answer.path === '/v2/schemas/image' && answer.status === 200) answer.headers['content-type'] = 'text/plain';
    },
    /^glanceShowImageSchemas, media type$/,
    /^application\/json$/,
    /^text\/plain$/,
  ],
];

test('planted differences are told under their rules, and nothing else is', async () => {
  const proxy = await startChangingProxy(String(server?.endpoint), (answer) => {
    for (const [change] of planted) change(answer);
  });
  try {
    const about = cases.filter(({ place }) => /\/(ImageName\/maxLength|Description\/pattern)$/.test(place.pointer));
    const { differences } = await compared(String(server?.endpoint), proxy.url, [...oneOf(20), ...about], 2);
    const found = new Set<number>();
    for (const { rule, a, b, curls } of differences) {
      const at = planted.findIndex(([, ofRule]) => ofRule.test(rule));
      const [, , saidByA, saidByB] = planted[at] ?? [];
      expect([rule, String(a)]).toEqual([rule, expect.stringMatching(saidByA ?? 'nothing else')]);
      expect(String(b)).toMatch(saidByB ?? '');
      expect(curls[0]).toContain(`'${server?.endpoint}/v2/`);
      expect(curls[1]).toContain(`'${proxy.url}/v2/`);
      found.add(at);
    }
    expect([...found].sort()).toEqual([...planted.keys()]);
    const told = tellDifferences(differences);
    expect(told).toMatch(
      /^maxLength \(.*\): (once|\d+ times)\n {2}for one, updateImage, status\n {2}A said 400 IMG.0002\n/m,
    );
    expect(told).toContain('-H "X-Auth-Token: $CLOUDIMAGES_TOKEN_B"');
    expect(told).not.toContain('demo-token');
  } finally {
    await proxy.stop();
  }
});

test('a side that does not answer is told with the request, and nothing is left behind', async () => {
  const before = await imagesAt(server?.endpoint);
  const proxy = await startChangingProxy(String(server?.endpoint), ({ path }) =>
    path.startsWith('/v2/images?name=') ? 'breaks off' : undefined,
  );
  try {
    const run = compared(String(server?.endpoint), proxy.url, oneOf(20), 0);
    await expect(run).rejects.toThrow(/^B gave no answer: .*\n {2}curl -i 'http:.*\/v2\/images\?name=.*TOKEN_B"$/);
    expect(await imagesAt(server?.endpoint)).toEqual(before);
  } finally {
    await proxy.stop();
  }
});

test('each entry that is named is one of the list of decisions', () => {
  const decisions = readFileSync(new URL('../../../../spec/decisions.md', import.meta.url), 'utf8');
  for (const { decision, words } of [...ofClouds, ...ofMocks]) {
    if (decision !== undefined) expect(decisions, words).toContain(`\n**${decision}. `);
  }
});
