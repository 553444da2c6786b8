import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { glanceShowImage, type Image, ImageWaitError, type WaitOptions, waitForImage } from '../src/index.ts';
import { serviceClient, ubuntu, unknownId } from './support/clients.ts';
import { errorOf, json, never, raw, scripted, status, type Turn } from './support/scripted.ts';
import { finish, settle, stopTime } from './support/time.ts';

const image = await glanceShowImage(serviceClient(), ubuntu);
type Status = Image['status'];

beforeEach(() => stopTime());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const noImage = json({ code: '404 Not Found', title: 'Not Found', message: 'No such image.' }, { status: 404 });
const noPath = json({ error_code: 'APIGW.0101', error_msg: 'No such API.', request_id: '1' }, { status: 404 });

/** Waits for an image that has one status after the other, and then the last one for ever, as long as it takes. */
function wait(statuses: (Status | Turn)[], options: WaitOptions) {
  const turns = statuses.map((one) => (typeof one === 'function' ? one : json({ ...image, status: one })));
  const { client, ...script } = scripted(turns);
  return { ...script, result: finish(waitForImage(client, ubuntu, options)) };
}

test.each<[Status, (Status | Turn)[], Status | undefined]>([
  ['active', ['active'], 'active'],
  ['active', ['queued', 'saving', 'saving', 'active'], 'active'],
  ['queued', ['active', 'queued'], 'queued'],
  ['saving', ['active', 'saving'], 'saving'],
  ['killed', ['active', 'killed'], 'killed'],
  ['deleted', ['active', noImage], 'active'],
  ['deleted', [noImage], undefined],
  ['deleted', ['active', 'deleted'], 'deleted'],
  ['deleted', ['killed', 'killed', noImage], 'killed'],
])('until %s after %o: resolves to the last image', async (until, statuses, last) => {
  const seen: Status[] = [];
  const { result, requests } = wait(statuses, { until, onProgress: ({ status }) => seen.push(status) });
  expect(await result).toEqual(last && { ...image, status: last });
  expect(requests).toHaveLength(statuses.length);
  expect(seen).toEqual(statuses.filter((one) => typeof one === 'string'));
});

test.each<[string, (Status | Turn)[], WaitOptions, object]>([
  ['deleted', ['saving', noImage], { until: 'active' }, { reason: 'deleted', image: { status: 'saving' } }],
  ['deleted', [noImage], { until: 'active' }, { reason: 'deleted', image: undefined }],
  ['deleted', ['deleted'], { until: 'active' }, { reason: 'deleted', image: { status: 'deleted' } }],
  ['killed', ['saving', 'killed'], { until: 'active' }, { reason: 'killed', image: { status: 'killed' } }],
  ['timeout', ['saving'], { until: 'active', timeout: 10_000 }, { reason: 'timeout', image: { status: 'saving' } }],
  ['timeout', [never], { until: 'active', timeout: 1000 }, { reason: 'timeout', image: undefined }],
])('rejects with an ImageWaitError: %s after %o', async (_, statuses, options, expected) => {
  const start = Date.now();
  const { result, requests } = wait(statuses, options);
  const error = await errorOf(result);
  expect(error).toBeInstanceOf(ImageWaitError);
  expect(error).toMatchObject({ name: 'ImageWaitError', ...expected });
  expect(error.message).toContain(ubuntu);
  if (options.timeout === undefined) return;
  expect(error.message).toContain(`not active within ${options.timeout} ms`);
  expect(Date.now() - start).toBe(options.timeout);
  expect(requests.at(-1)?.signal.aborted).toBe(true);
});

test.each<[string, Turn, object]>([
  ['of the gateway, although it is a 404', noPath, { kind: 'gateway' }],
  ['of the service', status(403), { status: 403 }],
  ['about an empty response', raw(null), { status: 200 }],
])('rejects with an error %s', async (_, turn, error) => {
  await expect(wait([turn], { until: 'deleted' }).result).rejects.toMatchObject({ name: 'CloudImagesError', ...error });
});

test('rejects with what onProgress throws', async () => {
  const reason = new Error('Not mine.');
  const onProgress = () => {
    throw reason;
  };
  await expect(wait(['saving'], { until: 'active', onProgress }).result).rejects.toBe(reason);
});

test('knows the 404 of the service', async () => {
  const waiting = waitForImage(serviceClient(), unknownId, { until: 'active' });
  await expect(waiting).rejects.toMatchObject({ reason: 'deleted' });
  expect(await waitForImage(serviceClient(), unknownId, { until: 'deleted' })).toBeUndefined();
});

test.each([
  ['half as long at least', 0, 0.5],
  ['up to as long', 1, 1],
])('pauses are random and grow from a second to half a minute: %s', async (_, random, factor) => {
  vi.spyOn(Math, 'random').mockReturnValue(random);
  const { result, times } = wait([...Array.from({ length: 20 }, (): Status => 'saving'), 'active'], {
    until: 'active',
  });
  await result;
  const pauses = times.slice(1).map((time, index) => time - (times[index] as number));
  const longest = pauses.map((_, index) => Math.min(1000 * 1.5 ** index, 30_000));
  for (const [index, pause] of pauses.entries())
    expect(Math.abs(pause - factor * Number(longest[index]))).toBeLessThan(2);
});

test.each([2 ** 31, Number.POSITIVE_INFINITY])('a timeout of %d ms does not overflow its timer', async (timeout) => {
  expect((await wait(['saving', 'active'], { until: 'active', timeout }).result)?.status).toBe('active');
});

describe('a signal rejects the call with its reason', () => {
  const reason = new Error('Enough.');

  test('without a request if it has aborted before', async () => {
    const { result, requests } = wait(['active'], { until: 'active', signal: AbortSignal.abort(reason) });
    await expect(result).rejects.toBe(reason);
    expect(requests).toHaveLength(0);
  });

  test.each<[string, Turn]>([
    ['during a pause', json({ ...image, status: 'saving' })],
    ['while fetch ignores it', never],
  ])('%s', async (_, turn) => {
    const controller = new AbortController();
    const { client } = scripted([turn]);
    const start = Date.now();
    const waiting = waitForImage(client, ubuntu, { until: 'active', signal: controller.signal, timeout: 60_000 });
    await settle();
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(Date.now()).toBe(start);
  });
});
