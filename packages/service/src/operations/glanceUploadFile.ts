import type { Context, Handler } from '../context.ts';
import { limited } from '../domain/limited.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { FileFacts } from '../ports/files.ts';
import { type ImageRecord, StoreUnavailable } from '../ports/store.ts';

/** Data is at most 128 GiB long (decision 80). */
const maxBytes = 128 * 2 ** 30;

/** How long an upload is believed in without a word from the process that receives it, and how often that speaks, in milliseconds. */
const lease = 60_000;
const renewal = lease / 4;

const leaseEnd = (now: string) => `${new Date(Date.parse(now) + lease).toISOString().slice(0, 19)}Z`;

/** Only a queued image takes data, and only once at a time (decision 79). */
const begin = ({ store, project, now }: Context, id: string, file: string) =>
  store.change(id, (current) => {
    const found = owned(current, project);
    if (found.image.status !== 'queued') throw new Refusal('IMG.0046', `This one is ${found.image.status}.`);
    const time = now();
    const image = { ...found.image, status: 'saving' as const, updated_at: time };
    return { ...found, image, upload: { file, until: leaseEnd(time) } };
  });

const renew = ({ store, now }: Context, id: string, file: string) =>
  store.change(id, (current) =>
    current?.upload?.file === file ? { ...current, upload: { file, until: leaseEnd(now()) } } : current,
  );

const finish = ({ store, now }: Context, id: string, file: string, { size, checksum }: FileFacts) =>
  store.change(id, (current) => {
    if (current === undefined) throw new Refusal('IMG.0144');
    if (current.upload?.file !== file) throw new StoreUnavailable('The upload was taken for given up.');
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
    const { upload: _, ...rest } = current;
    return { ...rest, file, image };
  });

/** An image whose data did not arrive waits for it again, if it is that upload's. */
export const giveUp = (
  { store, now }: Pick<Context, 'store' | 'now'>,
  id: string,
  isOver: (upload: ImageRecord['upload']) => boolean,
) =>
  store.change(id, (current) => {
    if (current?.image.status !== 'saving' || !isOver(current.upload)) return current;
    const { upload: _, ...rest } = current;
    return { ...rest, image: { ...current.image, status: 'queued', updated_at: now() } };
  });

export const glanceUploadFile: Handler<'glanceUploadFile'> = async ({ path: { image_id: id }, body }, context) => {
  const { files } = context;
  const file = `${id}.${crypto.randomUUID()}`;
  await begin(context, id, file);
  // What cannot be renewed may still be finished in time.
  const renewing = setInterval(() => renew(context, id, file).catch(() => {}), renewal);
  try {
    await finish(context, id, file, await files.write(file, limited(body, maxBytes)));
  } catch (error) {
    const left = await giveUp(context, id, (upload) => upload?.file === file);
    // The image has the data after all when it was kept and only the news of it was lost.
    if (left?.file !== file) await files.remove(file);
    throw error;
  } finally {
    clearInterval(renewing);
  }
  return { status: 204, body: undefined };
};
