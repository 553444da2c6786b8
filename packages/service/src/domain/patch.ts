import { type Image, isExtension, type Reason } from '@cloudimages/contract';
import { type Change, errorCode, isImage, type ValidationError } from '@cloudimages/contract/validators';
import { Refusal } from '../pipeline/refusal.ts';

/** An image cannot have more extension attributes (decision 45). */
const maxExtensions = 128;

/**
 * The image after a patch, as a new object; the old one stays as it is.
 * @throws {Refusal} IMG.0035 when an attribute to be replaced or removed is missing, or when attributes exclude each
 * other in the end; TooManyExtensions.
 */
export function applyPatch(image: Image, changes: readonly Change[], now: string): Image {
  const next: Record<string, unknown> = { ...image };
  for (const [index, { op, path, value }] of changes.entries()) {
    const name = path.slice(1);
    if (op !== 'add' && !Object.hasOwn(next, name)) {
      throw new Refusal('IMG.0035', `Operation ${index}: the image has no ${name}.`);
    }
    if (op === 'remove') delete next[name];
    else next[name] = value;
  }
  next.updated_at = now;
  return checkImage(next as Image);
}

/** The image, if its attributes fit each other and are not too many. */
export function checkImage(image: Image): Image {
  if (Object.keys(image).filter(isExtension).length > maxExtensions) {
    throw new Refusal('TooManyExtensions', `An image can have at most ${maxExtensions} extension attributes.`);
  }
  if (!isImage(image)) {
    const error = isImage.errors?.[0] as ValidationError;
    const code = errorCode(error);
    if (code === undefined)
      throw new Error(`The image would break the contract: ${error.instancePath} ${error.message}.`);
    throw new Refusal(code as Reason, `${error.instancePath.slice(1)} is excluded by another attribute.`);
  }
  return image;
}
