import type { Context, Handler } from '../context.ts';
import { limited } from '../domain/limited.ts';
import { owned } from '../domain/visibility.ts';
import type { FileFacts } from '../files.ts';
import { Refusal } from '../refusal.ts';

/** Data is at most 128 GiB long (decision 80). */
const maxBytes = 128 * 2 ** 30;

/** Only a queued image takes data, and only once at a time (decision 79). */
const begin = ({ store, project, now }: Context, id: string) =>
  store.change(id, (current) => {
    const found = owned(current, project);
    if (found.image.status !== 'queued') throw new Refusal('IMG.0046', `This one is ${found.image.status}.`);
    return { ...found, image: { ...found.image, status: 'saving', updated_at: now() } };
  });

const finish = ({ store, now }: Context, id: string, file: string, { size, checksum }: FileFacts) =>
  store.change(id, (current) => {
    if (current?.image.status !== 'saving') throw new Refusal('IMG.0144');
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
    return { ...current, file, image };
  });

/** An image whose data did not arrive waits for it again. */
export const giveUp = ({ store, now }: Pick<Context, 'store' | 'now'>, id: string) =>
  store.change(id, (current) =>
    current?.image.status === 'saving'
      ? { ...current, image: { ...current.image, status: 'queued', updated_at: now() } }
      : current,
  );

export const glanceUploadFile: Handler<'glanceUploadFile'> = async ({ path: { image_id: id }, body }, context) => {
  const { files } = context;
  const file = `${id}.${crypto.randomUUID()}`;
  await begin(context, id);
  try {
    await finish(context, id, file, await files.write(file, limited(body, maxBytes)));
  } catch (error) {
    const left = await giveUp(context, id);
    // The image has the data after all when it was kept and only the news of it was lost.
    if (left?.file !== file) await files.remove(file);
    throw error;
  }
  return { status: 204, body: undefined };
};
