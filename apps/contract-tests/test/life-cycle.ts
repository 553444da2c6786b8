import { expect, onTestFinished, test, vi } from 'vitest';
import { makeQueued, remove, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

/** An upload whose data the case sends in steps. It ends with the case. */
function uploadSlowly(image: string) {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
  });
  const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
  send('0123');
  const answer = call('glanceUploadFile', { image, body });
  const breakOff = () => controller.error(new Error('gone'));
  const ended = answer.catch(() => {});
  onTestFinished(async () => {
    breakOff();
    await ended;
  });
  /** Waits until data arrive; rejects if the upload fails before. */
  const begun = () => Promise.race([waitFor(image, 'saving'), answer]);
  return { answer, send, begun, end: () => controller.close(), breakOff };
}

const waitFor = (image: string, status: string) =>
  vi.waitFor(async () => expect(await show(image)).toMatchObject({ status }), { timeout: 10_000, interval: 10 });

onlyOn(target.stateful).describe('while data arrives', () => {
  test('the image is saving, and cannot be uploaded to, deleted or changed', async () => {
    const { id } = await makeQueued();
    const upload = uploadSlowly(id);
    await upload.begun();
    expectRefusal(await call('glanceUploadFile', { image: id, body: 'other' }), 409);
    expectRefusal(await call('glanceDeleteImage', { image: id }), 409);
    expectRefusal(await call('v1DeleteImage', { image: id }), 409);
    expectRefusal(await call('updateImage', { image: id, json: [] }), 'IMG.0046');
    expect((await call('glanceDownloadFile', { image: id })).status).toBe(204);
    upload.send('456789');
    upload.end();
    expect((await upload.answer).status).toBe(204);
    expect(await show(id)).toMatchObject({ status: 'active', size: 10 });
  });

  test('the image can be deleted afterwards', async () => {
    const { id } = await makeQueued();
    const upload = uploadSlowly(id);
    await upload.begun();
    const removed = remove(id);
    // A case that fails before its end does not await it.
    removed.catch(() => {});
    expectRefusal(await call('glanceDeleteImage', { image: id }), 409);
    upload.end();
    expect((await upload.answer).status).toBe(204);
    await removed;
    expectRefusal(await call('glanceShowImage', { image: id }), 404);
  });

  test('an upload that breaks off can be repeated', async () => {
    const { id } = await makeQueued();
    const upload = uploadSlowly(id);
    await upload.begun();
    upload.breakOff();
    // An aborted request has no response.
    await expect(upload.answer).rejects.toThrow();
    await waitFor(id, 'queued');
    expect(await show(id)).toMatchObject({ size: null, checksum: null });
    expect((await call('glanceUploadFile', { image: id, body: 'whole' })).status).toBe(204);
    expect((await call('glanceDownloadFile', { image: id })).text).toBe('whole');
  });
});
