import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';
import { owned } from './visibility.ts';

/**
 * Deactivates an own image, or makes it active again; one that has the status already stays as it is.
 * @throws {Refusal} IMG.0046 when the image is neither active nor deactivated.
 */
export async function setActive({ store, project, now }: Context, id: string, active: boolean): Promise<void> {
  const next = active ? 'active' : 'deactivated';
  await changeImage(store, id, (current) => {
    const found = owned(current, project);
    const { status } = found.image;
    if (status === next) return found;
    if (status !== 'active' && status !== 'deactivated') throw new Refusal('IMG.0046', `This one is ${status}.`);
    return { ...found, image: { ...found.image, status: next, updated_at: now() } };
  });
}
