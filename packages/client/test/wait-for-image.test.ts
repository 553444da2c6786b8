import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createCloudImages,
  glanceShowImage,
  type Image,
  ImageWaitError,
  type Send,
  type WaitOptions,
  waitForImage,
} from '../src/index.ts';
import { endpoint, serviceClient, ubuntu, unknownId } from './support/clients.ts';

const image = await glanceShowImage(serviceClient(), ubuntu);
type Status = Image['status'];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const gone = () =>
  Response.json({ code: '404 Not Found', title: 'Not Found', message: 'No such image.' }, { status: 404 });

/** A client of an image that has one status after the other, and then the last one for ever. */
function showing(...statuses: (Status | 'gone' | Response)[]) {
  const times: number[] = [];
  const fetch: Send = async () => {
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    times.push(Date.now());
    if (status instanceof Response) return status.clone();
    return status === 'gone' ? gone() : Response.json({ ...image, status });
  };
  const pauses = () => times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return { client: createCloudImages({ endpoint, token: 'demo-token', fetch }), times, pauses };
}

/** Waits, and lets as much time pass as it takes. */
async function wait({ client }: ReturnType<typeof showing>, options: WaitOptions) {
  const waiting = waitForImage(client, ubuntu, options);
  const settled = waiting.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([settled, vi.advanceTimersByTimeAsync(50).then(() => false)]))) {}
  return waiting;
}

describe('an image that is as it should be', () => {
  test('is not waited for', async () => {
    const shown = showing('active');
    expect(await wait(shown, { until: 'active' })).toEqual({ ...image, status: 'active' });
    expect(shown.times).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is found after some time, with a call of onProgress for each poll', async () => {
    const shown = showing('queued', 'saving', 'saving', 'active');
    const seen: Status[] = [];
    const found = await wait(shown, { until: 'active', onProgress: ({ status }) => seen.push(status) });
    expect(found?.status).toBe('active');
    expect(seen).toEqual(['queued', 'saving', 'saving', 'active']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each<Status>(['queued', 'saving', 'killed'])('may be %s', async (until) => {
    expect((await wait(showing('active', until), { until }))?.status).toBe(until);
  });
});

test('looks are at first about a second apart, then further, then half a minute at most, and not in step', async () => {
  const shown = showing(...Array.from({ length: 30 }, (): Status => 'saving'), 'active');
  await wait(shown, { until: 'active' });
  const pauses = shown.pauses();
  expect(pauses).toHaveLength(30);
  for (const [index, pause] of pauses.entries()) {
    const longest = Math.min(1000 * 1.5 ** index, 30_000);
    expect(pause).toBeGreaterThanOrEqual(longest / 2 - 1);
    expect(pause).toBeLessThanOrEqual(longest + 1);
  }
  expect(new Set(pauses.slice(15)).size).toBeGreaterThan(1);
});

describe('an image that is gone', () => {
  test('was waited for', async () => {
    const found = await wait(showing('active', 'gone'), { until: 'deleted' });
    expect(found).toEqual({ ...image, status: 'active' });
    expect(await wait(showing('gone'), { until: 'deleted' })).toBeUndefined();
    await expect(wait(showing(new Response()), { until: 'deleted' })).rejects.toMatchObject({ status: 200 });
    expect((await wait(showing(Response.json({}), 'gone'), { until: 'deleted' }))?.status).toBeUndefined();
    expect((await wait(showing('active', 'deleted'), { until: 'deleted' }))?.status).toBe('deleted');
    expect((await wait(showing('killed', 'killed', 'gone'), { until: 'deleted' }))?.status).toBe('killed');
  });

  test('was not waited for', async () => {
    const error = await wait(showing('saving', 'gone'), { until: 'active' }).catch((caught) => caught);
    expect(error).toBeInstanceOf(ImageWaitError);
    expect(error).toMatchObject({ name: 'ImageWaitError', reason: 'deleted', image: { status: 'saving' } });
    expect(error.message).toContain(ubuntu);
    const never = await wait(showing('gone'), { until: 'active' }).catch((caught) => caught);
    expect(never).toMatchObject({ name: 'ImageWaitError', reason: 'deleted', image: undefined });
    const shown = await wait(showing('deleted'), { until: 'active' }).catch((caught) => caught);
    expect(shown).toMatchObject({ reason: 'deleted', image: { status: 'deleted' } });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is found so at the service itself', async () => {
    const waiting = waitForImage(serviceClient(), unknownId, { until: 'active' });
    await expect(waiting).rejects.toMatchObject({ reason: 'deleted' });
    expect(await waitForImage(serviceClient(), unknownId, { until: 'deleted' })).toBeUndefined();
  });

  test('is not meant when the gateway does not know the path', async () => {
    const unknownPath = { error_code: 'APIGW.0101', error_msg: 'No such API.', request_id: '1' };
    const shown = showing(Response.json(unknownPath, { status: 404 }));
    await expect(wait(shown, { until: 'deleted' })).rejects.toMatchObject({
      name: 'CloudImagesError',
      kind: 'gateway',
    });
  });
});

test('an upload that fails ends the waiting', async () => {
  const waiting = wait(showing('saving', 'killed', 'active'), { until: 'active' });
  await expect(waiting).rejects.toMatchObject({
    name: 'ImageWaitError',
    reason: 'killed',
    image: { status: 'killed' },
  });
});

describe('time', () => {
  test('runs out between two looks', async () => {
    const shown = showing('saving');
    const start = Date.now();
    const error = await wait(shown, { until: 'active', timeout: 10_000 }).catch((caught) => caught);
    expect(error).toMatchObject({ name: 'ImageWaitError', reason: 'timeout', image: { status: 'saving' } });
    expect(error.message).toContain('10000 ms');
    expect(Date.now() - start).toBeGreaterThanOrEqual(10_000);
    expect(Date.now() - start).toBeLessThanOrEqual(10_100);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('runs out while an answer is awaited, which is no longer awaited then', async () => {
    let signal: AbortSignal | undefined;
    const fetch: Send = (request) => {
      signal = request.signal;
      return new Promise(() => {});
    };
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    const waiting = wait({ client, times: [], pauses: () => [] }, { until: 'active', timeout: 1000 });
    await expect(waiting).rejects.toMatchObject({ reason: 'timeout', image: undefined });
    expect(signal?.aborted).toBe(true);
  });

  test('is no limit when it is longer than timers know', async () => {
    const shown = showing('saving', 'active');
    expect((await wait(shown, { until: 'active', timeout: 2 ** 31 }))?.status).toBe('active');
    expect(
      (await wait(showing('saving', 'active'), { until: 'active', timeout: Number.POSITIVE_INFINITY }))?.status,
    ).toBe('active');
  });
});

describe('a signal', () => {
  const reason = new Error('Enough.');

  test('that has aborted allows no look', async () => {
    const shown = showing('active');
    await expect(wait(shown, { until: 'active', signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(shown.times).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that aborts between two looks ends the waiting at once', async () => {
    const shown = showing('saving');
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 5000);
    const start = Date.now();
    await expect(wait(shown, { until: 'active', signal: controller.signal, timeout: 60_000 })).rejects.toBe(reason);
    expect(Date.now() - start).toBeLessThan(5200);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that aborts while an answer is awaited ends the waiting, even when fetch does not listen', async () => {
    const controller = new AbortController();
    const fetch: Send = () => {
      controller.abort(reason);
      return new Promise(() => {});
    };
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    await expect(waitForImage(client, ubuntu, { until: 'active', signal: controller.signal })).rejects.toBe(reason);
  });
});

test('other refusals, and what onProgress throws, are passed on', async () => {
  const refused = wait(showing(Response.json({}, { status: 403 })), { until: 'active' });
  await expect(refused).rejects.toMatchObject({ name: 'CloudImagesError', status: 403 });
  const reason = new Error('Not mine.');
  const onProgress = () => {
    throw reason;
  };
  await expect(wait(showing('saving'), { until: 'active', onProgress })).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});
