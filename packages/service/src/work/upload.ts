import type { Context } from '../context.ts';
import { maxBytes } from '../domain/max-bytes.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';
import type { FileFacts } from '../ports/files.ts';
import { type ImageRecord, StoreUnavailable } from '../ports/store.ts';
import { limited } from './limited.ts';
import { secondsAfter } from './times.ts';

/** How long an upload counts as alive after it was last renewed, in milliseconds. */
const lease = 60_000;

/** How often an upload is renewed while its data arrive, in milliseconds. */
export const renewal = lease / 4;

export const leaseEnds = (now: string) => secondsAfter(now, lease);

/** Only a queued image takes data, and only one upload at a time (decision 79). */
const begin = ({ store, project, now }: Context, id: string, file: string) =>
  changeImage(store, id, (current) => {
    const found = owned(current, project);
    if (found.upload?.job !== undefined) throw new Refusal('IMG.0046', 'A job creates this one.');
    if (found.image.status !== 'queued') throw new Refusal('IMG.0046', `This one is ${found.image.status}.`);
    const time = now();
    const image = { ...found.image, status: 'saving' as const, updated_at: time };
    return { ...found, image, upload: { file }, due: leaseEnds(time) };
  });

const renew = ({ store, now }: Context, id: string, file: string) =>
  changeImage(store, id, (current) =>
    current?.upload?.file === file ? { ...current, due: leaseEnds(now()) } : current,
  );

const finish = ({ store, now }: Context, id: string, file: string, { size, checksum }: FileFacts) =>
  changeImage(store, id, (current) => {
    if (current === undefined) throw new Refusal('IMG.0144');
    if (current.upload?.file !== file) throw new StoreUnavailable('The upload was abandoned.');
    const time = now();
    const image = {
      ...current.image,
      status: 'active' as const,
      size,
      checksum,
      __image_size: String(size),
      updated_at: time,
      active_at: time,
    };
    const { upload: _, due: __, ...rest } = current;
    return { ...rest, file, image };
  });

/** Returns an image to `queued` if its upload is the one to abandon. */
const abandon = (
  { store, now }: Pick<Context, 'store' | 'now'>,
  id: string,
  isAbandoned: (record: ImageRecord) => boolean,
) =>
  changeImage(store, id, (current) => {
    if (current?.image.status !== 'saving' || !isAbandoned(current)) return current;
    const { upload: _, due: __, ...rest } = current;
    return { ...rest, image: { ...current.image, status: 'queued', updated_at: now() } };
  });

/** Uploads the data of an image, which is `saving` meanwhile; then it is `active`, or `queued` again after a failure. */
export async function upload(context: Context, id: string, data: ReadableStream<Uint8Array>): Promise<void> {
  const { files, every, newId } = context;
  const file = `${id}.${newId()}`;
  await begin(context, id, file);
  // An upload that cannot be renewed may still end in time.
  const stopRenewing = every(renewal, () => void renew(context, id, file).catch(() => {}));
  try {
    await finish(context, id, file, await files.write(file, limited(data, maxBytes)));
  } catch (error) {
    const left = await abandon(context, id, ({ upload }) => upload?.file === file);
    // The store may have kept the end of the upload although it reported a failure: then the image has the data.
    if (left?.file !== file) await files.remove(file);
    throw error;
  } finally {
    stopRenewing();
  }
}

/** Returns an image to `queued` whose upload is due at a time: it died. */
export async function releaseUpload(
  { store, files, now }: Pick<Context, 'store' | 'files' | 'now'>,
  id: string,
  time: string,
): Promise<void> {
  let file: string | undefined;
  const left = await abandon({ store, now }, id, ({ upload, due = '' }) => {
    file = upload?.file;
    return due <= time;
  });
  if (file !== undefined && left?.image.status !== 'saving' && left?.file !== file) await files.remove(file);
}
