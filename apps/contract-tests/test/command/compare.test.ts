import { readFileSync } from 'node:fs';
import { type OperationId, story } from '@cloudimages/contract';
import { redactor } from '@cloudimages/openapi-vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../../src/cases.ts';
import { countOf, formatDifferences, unknownIn } from '../../src/compare/format.ts';
import { known as ofClouds } from '../../src/compare/known-clouds.ts';
import { reasonFor } from '../../src/compare/known-differences.ts';
import { known as ofMocks } from '../../src/compare/known-mocks.ts';
import { startMock } from '../../src/targets/mock.ts';
import { startServer, startServerOnPostgres } from '../../src/targets/server.ts';
import type { Target } from '../../src/targets/target.ts';
import { type Passing, startChangingProxy } from './changing-proxy.ts';
import { all, compared, few, imagesAt, oneOf } from './compared.ts';

const redact = redactor([['demo-token', '$TOKEN']]);
const targets: Target[] = [];
let [server, onPostgres, mock]: Target[] = [];

beforeAll(async () => {
  for (const start of [startServer, startServerOnPostgres, startMock]) targets.push(await start());
  [server, onPostgres, mock] = targets;
});
afterAll(() => Promise.all(targets.map((target) => target.stop())));

/** Operations that use each query and change of a store. */
const stored: readonly OperationId[] = [
  'listImages',
  'glanceListImages',
  'glanceCreateImageMetadata',
  'glanceUploadFile',
  'glanceDeleteImage',
  'updateImage',
  'glanceAddImageMember',
  'glanceUpdateImageMember',
  'listImageMembers',
  'batchAddOrDeleteTags',
  'createOrUpdateTags',
  'listTags',
];

// Hundreds of requests to two servers: an upper bound on a busy machine, not a wait.
test('a server on SQLite and one on PostgreSQL do not differ, and keep only the images from before', {
  timeout: 180_000,
}, async () => {
  const endpoints = [server?.endpoint, onPostgres?.endpoint];
  const before = await Promise.all(endpoints.map(imagesAt));
  const { differences, count } = await compared(String(server?.endpoint), String(onPostgres?.endpoint), {
    operations: stored,
    sequences: 1,
  });
  expect(formatDifferences(differences, redact)).toBe('');
  expect(count).toBeGreaterThan(200);
  expect(await Promise.all(endpoints.map(imagesAt))).toEqual(before);
});

test('a server and the mock have only known differences', async () => {
  const { differences } = await compared(String(server?.endpoint), String(mock?.endpoint), {
    operations: all,
    cases: oneOf(30),
  });
  expect(formatDifferences(unknownIn(differences), redact)).toBe('');
  const decisions = new Set(differences.map((each) => reasonFor(each)?.decision));
  for (const decision of [undefined, 4, 14, 51, 86]) expect(decisions).toContain(decision);
  expect(formatDifferences(differences, redact)).toMatch(
    /^Known differences:\n[^A]*\n {2}decision 51, \d+ times: The mock treats every ID/,
  );
});

test('a server that shows unknown images is faulty, not a mock', async () => {
  const proxy = await startChangingProxy(String(server?.endpoint), (answer) => {
    if (/^\/v2\/images\/[^/]+$/.test(answer.path) && answer.status === 404) {
      Object.assign(answer, { status: 200, body: JSON.stringify(story.UbuntuImage) });
    }
  });
  try {
    const { differences } = await compared(String(server?.endpoint), proxy.url, { operations: ['glanceShowImage'] });
    expect(unknownIn(differences).map(({ rule }) => rule)).toContain('glanceShowImage, status');
  } finally {
    await proxy.stop();
  }
});

const isPatch = ({ method, path }: Passing) => method === 'PATCH' && path.startsWith('/v2/cloudimages/');

/** A planted fault, the rule of its difference, and the values of both sides. */
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
      if (answer.path.endsWith('/file') && answer.status === 204 && answer.method === 'PUT') answer.status = 201;
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
      if (answer.path.startsWith('/v2/images?'))
        answer.body = answer.body.replaceAll('"min_disk":40', '"min_disk":"40"');
    },
    /^glanceListImages 200, body \/images\/\*\/min_disk$/,
    /^40$/,
    /^40$/,
  ],
  [
    (answer) => {
      if (answer.path.endsWith('/file') && answer.status === 200) answer.headers['content-type'] = 'text/plain';
    },
    /^glanceDownloadFile, media type$/,
    /^application\/octet-stream$/,
    /^text\/plain$/,
  ],
];

test('planted differences are reported by rule, without others', async () => {
  const proxy = await startChangingProxy(String(server?.endpoint), (answer) => {
    for (const [change] of planted) change(answer);
  });
  try {
    const about = cases.filter(({ place }) => /\/(ImageName\/maxLength|Description\/pattern)$/.test(place.pointer));
    const { differences } = await compared(String(server?.endpoint), proxy.url, {
      operations: [...few, 'glanceListImages'],
      cases: about,
    });
    const found = new Set<number>();
    for (const { rule, a, b, curls } of differences) {
      const at = planted.findIndex(([, ofRule]) => ofRule.test(rule));
      const [, , saidByA, saidByB] = planted[at] ?? [];
      expect([rule, String(a)]).toEqual([rule, expect.stringMatching(saidByA ?? 'no other')]);
      expect(String(b)).toMatch(saidByB ?? '');
      expect(curls[0]).toContain(`'${server?.endpoint}/v2/`);
      expect(curls[1]).toContain(`'${proxy.url}/v2/`);
      found.add(at);
    }
    expect([...found].sort()).toEqual([...planted.keys()]);
    const report = formatDifferences(differences, redact);
    expect(report).toContain('  A said 40\n');
    expect(report).toContain('  B said "40"\n');
    const counts = [...report.matchAll(/: (?:once|(\d+) times)$/gm)].map(([, times = 1]) => Number(times));
    expect(counts.reduce((sum, one) => sum + one)).toBe(countOf(differences));
    expect(report).toMatch(
      /^maxLength \(.*\): (once|\d+ times)\n {2}for example updateImage, status\n {2}A said 400 IMG.0002\n/m,
    );
    expect(report).toContain('-H "X-Auth-Token: $CLOUDIMAGES_TOKEN_B"');
    expect(report).not.toContain('demo-token');
  } finally {
    await proxy.stop();
  }
});

test('errors in text or HTML do not differ if only their wording does', async () => {
  const proxies = await Promise.all(
    ['<h1>Not Found</h1>', '<h1>404</h1>'].map((body) =>
      startChangingProxy(String(server?.endpoint), (answer) => {
        if (answer.status === 404) Object.assign(answer, { body, headers: { 'content-type': 'text/html' } });
      }),
    ),
  );
  try {
    const [a = '', b = ''] = proxies.map(({ url }) => url);
    expect((await compared(a, b, {})).differences).toEqual([]);
  } finally {
    for (const proxy of proxies) await proxy.stop();
  }
});

test('a token at the end of a truncated value is redacted', async () => {
  const proxy = await startChangingProxy(String(server?.endpoint), (answer) => {
    if (answer.path.startsWith('/v2/images?') && answer.status === 200) {
      answer.body = JSON.stringify({ ...JSON.parse(answer.body), note: `${'x'.repeat(294)}demo-token and more` });
    }
  });
  try {
    const { differences } = await compared(String(server?.endpoint), proxy.url, { operations: ['glanceListImages'] });
    const report = formatDifferences(differences, redact);
    expect(report).toContain('xxx$TOKE… (');
    expect(report).not.toContain('demo-');
  } finally {
    await proxy.stop();
  }
});

test('each decision of a known difference exists', () => {
  const decisions = readFileSync(new URL('../../../../spec/decisions.md', import.meta.url), 'utf8');
  for (const { decision, words } of [...ofClouds, ...ofMocks]) {
    if (decision !== undefined) expect(decisions, words).toContain(`\n**${decision}. `);
  }
});
