import { type Image, story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { judge } from '../src/crash/judge.ts';
import type { Found, Happened, World } from '../src/crash/world.ts';
import { bytesOf, factsOf } from '../src/histories/data.ts';
import type { Action, Answer, Call, ImageState } from '../src/histories/image-model.ts';
import { patchOf } from '../src/histories/perform.ts';

const facts = factsOf(bytesOf(1, 100));
const { data } = facts;
const image = (id: string, attributes: object = {}): Image => ({ ...story.UbuntuImage, id, ...attributes });
const queued = { status: 'queued', size: null, checksum: null, __image_size: '0' };
const active = { status: 'active', size: facts.size, checksum: facts.md5, __image_size: '100' };
const later = { updated_at: '2030-01-01T00:00:00Z' };

const call = (id: string, action: Action, answer: Answer | undefined, start: number): Call => ({
  client: 0,
  id,
  action,
  ...(answer ? { answer } : { lost: 'ECONNRESET' }),
  start,
  end: start + 1,
});
const setTo = (value: string) => patchOf('glanceUpdateImage', [{ op: 'add', path: '/a', value }]);

/** The state before the crash: an image that is changed, one with an upload, one that is deleted; and two tokens. */
const world: World = {
  images: new Map<string, ImageState>([
    ['changed', { image: image('changed', active), data }],
    ['uploaded', { image: image('uploaded', queued) }],
    ['deleted', { image: image('deleted', active), data }],
  ]),
  gone: new Set(['buried']),
  tokens: new Map([
    ['valid', 'valid'],
    ['revoked', 'revoked'],
    ['revoking', 'revoking'],
  ]),
};

const changed = image('changed', { ...active, ...later, a: '1' });
const happened: Happened = {
  calls: [
    call('changed', setTo('1'), { status: 200, body: changed }, 1),
    call('changed', setTo('2'), undefined, 3),
    call('uploaded', { operation: 'glanceUploadFile', body: data, data: facts }, undefined, 3),
    call('deleted', { operation: 'glanceDeleteImage' }, { status: 204 }, 3),
  ],
  creations: [{ name: 'new', made: 'made' }],
  acknowledged: 2,
  unkept: 0,
  violations: [],
};

/** The state after the crash; `data` is the downloaded data. */
type Sight = Readonly<Record<string, ImageState>>;

function found(sight: Sight, other: Partial<Found> = {}): Found {
  const ids = new Set([...world.images.keys(), ...Object.keys(sight)]);
  const looks = [...ids].flatMap((id) => {
    const { image, data } = sight[id] ?? {};
    const shown: Answer = image ? { status: 200, body: image } : { status: 404 };
    const downloaded: Answer = data ? { status: 200, body: data } : { status: image ? 204 : 404 };
    return [
      call(id, { operation: 'glanceShowImage' }, shown, 30),
      call(id, { operation: 'glanceDownloadFile' }, downloaded, 32),
    ];
  });
  const files = Object.entries(sight).flatMap(([id, { data }]): [string, number][] => (data ? [[`${id}.1`, 100]] : []));
  const taken = new Map([
    ['valid', true],
    ['revoked', false],
    ['revoking', false],
  ]);
  const listed = Object.values(sight).flatMap(({ image }) => (image ? [image as Image] : []));
  return { calls: looks, listed, files: new Map(files), taken, others: new Map(), ...other };
}

const judged = (what: Found) => judge(world, happened, { halted: 10, started: 20 }, what);

/** No change in flight took effect, and all of them did. */
const none: Sight = { changed: { image: changed, data }, uploaded: { image: image('uploaded', queued) } };
const all: Sight = {
  changed: { image: { ...changed, a: '2' }, data },
  uploaded: { image: image('uploaded', { ...active, ...later, active_at: later.updated_at }), data },
  created: { image: image('created', { ...queued, name: 'new', made: 'made' }) },
};

test('a change in flight may take effect or not', () => {
  expect(judged(found(none))).toMatchObject({ violations: [], inFlight: 4, done: 1 });
  expect(judged(found(all))).toMatchObject({ violations: [], inFlight: 4, done: 4 });
  const { world } = judged(found(all));
  expect([...world.images]).toEqual(Object.entries(all));
  expect([...world.gone]).toEqual(['buried', 'deleted']);
  expect([...world.tokens.values()]).toEqual(['valid', 'revoked', 'revoked']);
});

test('an abandoned upload changes updated_at', () => {
  const uploaded = { image: image('uploaded', { ...queued, ...later }) };
  expect(judged(found({ ...none, uploaded })).violations).toEqual([]);
});

const uploadedAll = all.uploaded as ImageState & { image: Image };
const notExplained = 'no order of the calls explains';

test.each<[string, Found, string]>([
  ['a lost change', found({ ...none, changed: { image: image('changed', active), data } }), notExplained],
  ['a change that was not sent', found({ ...none, changed: { image: { ...changed, a: '3' }, data } }), notExplained],
  ['a lost image', found({ uploaded: none.uploaded as ImageState }), notExplained],
  ['lost data', found({ ...none, changed: { image: changed } }), notExplained],
  ['wrong data', found({ ...none, changed: { image: changed, data: factsOf(bytesOf(2, 100)).data } }), notExplained],
  ['half an upload', found({ ...all, uploaded: { ...uploadedAll, data: factsOf(bytesOf(1, 50)).data } }), notExplained],
  [
    'the size of half an upload',
    found({ ...all, uploaded: { ...uploadedAll, image: { ...uploadedAll.image, size: 50 } } }),
    notExplained,
  ],
  ['data without an upload', found({ ...none, uploaded: { ...none.uploaded, data } }), notExplained],
  [
    'an upload that is not abandoned',
    found({ ...none, uploaded: { image: image('uploaded', { ...queued, ...later, status: 'saving' }) } }),
    notExplained,
  ],
  ['a deletion that is undone', found({ ...none, deleted: { image: image('deleted', active), data } }), notExplained],
  [
    'an image that was deleted in an earlier round',
    found({ ...none, buried: { image: image('buried') } }),
    'was deleted, but exists again',
  ],
  ['an image that was not created', found({ ...none, new: { image: image('new') } }), 'was not requested'],
  [
    'half a creation',
    found({ ...none, created: { image: image('created', { ...queued, name: 'new' }) } }),
    'should be',
  ],
  ['an image that is not listed', found(none, { listed: [changed] }), 'Image uploaded is'],
  ['a stale list', found(none, { listed: [image('changed', active), image('uploaded', queued)] }), 'Image changed is'],
  ['a missing file', found(none, { files: new Map() }), 'The file of image changed is missing.'],
  [
    'a file of the wrong length',
    found(none, { files: new Map([['changed.1', 99]]) }),
    'changed.1 of 99 bytes is not the data',
  ],
  [
    'a second file',
    found(none, {
      files: new Map([
        ['changed.1', 100],
        ['changed.2', 100],
      ]),
    }),
    'changed.2 of 100 bytes is not the data',
  ],
  [
    'the file of a deleted image',
    found(none, {
      files: new Map([
        ['changed.1', 100],
        ['deleted.1', 100],
      ]),
    }),
    'deleted.1 of 100 bytes is not the data',
  ],
  [
    'an unfinished file',
    found(none, {
      files: new Map([
        ['changed.1', 100],
        ['uploaded.1.part', 7],
      ]),
    }),
    'uploaded.1.part of 7 bytes is not the data',
  ],
  [
    'a read without a response',
    found(none, { calls: [...found(none).calls, call('changed', { operation: 'glanceShowImage' }, undefined, 40)] }),
    'After the crash, glanceShowImage of changed has no response: ECONNRESET',
  ],
  ['a lost token', found(none, { taken: new Map() }), 'An issued token is not accepted.'],
  [
    'a revoked token that is valid again',
    found(none, {
      taken: new Map([
        ['valid', true],
        ['revoked', true],
      ]),
    }),
    'A revoked token is accepted again.',
  ],
])('reports %s', (_, what, complaint) => {
  const { violations } = judged(what);
  expect(violations.join('\n')).toContain(complaint);
});

test('includes violations from before the crash', () => {
  const wrong = { ...happened, violations: ['a creation got 500'] };
  expect(judge(world, wrong, { halted: 10, started: 20 }, found(none)).violations).toEqual(wrong.violations);
});
