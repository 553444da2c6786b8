import type { Image, OperationId } from '@cloudimages/contract';
import {
  errorCode,
  isAttributePointer,
  isImage,
  requestValidators,
  type ValidationError,
} from '@cloudimages/contract/validators';
import { Refusal } from '../refusal.ts';
import { countExtensions, isExtension, maxExtensionBytes, maxExtensions } from './attributes.ts';
import { explain } from './explain.ts';

/** One change of a patch, once it is checked. */
export interface Change {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

/** The checks of a change, in their order: each is done for every change before the next begins (decision 12). */
const checks = ['shape', 'name', 'value'] as const;
type Check = (typeof checks)[number];

interface Fault {
  readonly check: Check;
  readonly code: string;
  readonly detail: string;
}

const bytes = new TextEncoder();

function checkOf({ instancePath, keyword }: ValidationError): Check {
  if (instancePath === '/value') return 'value';
  return instancePath === '/path' && keyword !== 'type' ? 'name' : 'shape';
}

/** Decimal digits in a string keep the rules for strings, and the number they stand for those for numbers (decision 7). */
function readings(change: unknown): readonly unknown[] {
  const { path, value } = Object(change) as Partial<Change>;
  const isNumber = path === '/min_ram' && typeof value === 'string';
  return isNumber ? [change, { ...(change as Change), value: Number(value) }] : [change];
}

/** A length in bytes is what no keyword of a schema can limit. */
const isTooLong = ({ op, path, value }: Change) =>
  op !== 'remove' && isExtension(path.slice(1)) && bytes.encode(value as string).length > maxExtensionBytes;

function faultOf(
  change: unknown,
  branches: NonNullable<(typeof requestValidators)['updateImage']['patch']>,
  ops: readonly unknown[],
  content: string,
): Fault | undefined {
  const { op, path } = Object(change) as Partial<Record<string, unknown>>;
  if (typeof path === 'string' && !isAttributePointer(path)) {
    return { check: 'shape', code: content, detail: 'The path is not "/" and the name of one attribute.' };
  }
  if (op !== undefined && !ops.includes(op)) {
    return { check: 'shape', code: content, detail: `op is none of ${ops.join(', ')}.` };
  }
  // A path that no branch lists belongs to an extension attribute; without an op, any branch says that it is missing.
  const key = `${op} ${path}`;
  const validate = Object.hasOwn(branches, key) ? branches[key] : branches[`${op ?? 'add'} *`];
  if (validate !== undefined && !readings(change).every((reading) => validate(reading))) {
    const error = validate.errors?.[0] as ValidationError;
    return { check: checkOf(error), code: errorCode(error) ?? content, detail: explain(error, 'it') };
  }
  if (!isTooLong(change as Change)) return undefined;
  return { check: 'value', code: content, detail: `The value is longer than ${maxExtensionBytes} bytes.` };
}

/**
 * Checks changes against the document, before any image is looked at. `content` is the code of a rule that has none of
 * its own, and `label` names a change in the text of a refusal.
 * @throws {Refusal} for the first change that fails the first check that any change fails.
 */
export function checkChanges(
  operation: OperationId,
  content: string,
  body: unknown,
  label = (index: number) => `Operation ${index} of the patch`,
): asserts body is Change[] {
  if (!Array.isArray(body)) throw new Refusal(content, 'A patch is a list of operations.');
  const branches = requestValidators[operation].patch ?? {};
  const ops = Object.keys(branches).flatMap((key) => (key.endsWith(' *') ? [key.slice(0, -2)] : []));
  const faults = body.map((change) => faultOf(change, branches, ops, content));
  for (const check of checks) {
    const index = faults.findIndex((fault) => fault?.check === check);
    const fault = faults[index];
    if (fault) throw new Refusal(fault.code, `${label(index)}: ${fault.detail}`);
  }
}

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
      throw new Refusal('IMG.0035', `Operation ${index} of the patch: the image has no ${name}.`);
    }
    if (op === 'remove') delete next[name];
    else next[name] = name === 'min_ram' ? Number(value) : value;
  }
  next.updated_at = now;
  return checkImage(next as Image);
}

/** The image, if its attributes fit each other and are not too many. */
export function checkImage(image: Image): Image {
  if (countExtensions(image) > maxExtensions) {
    throw new Refusal('TooManyExtensions', `An image can have at most ${maxExtensions} extension attributes.`);
  }
  if (!isImage(image)) {
    const error = isImage.errors?.[0] as ValidationError;
    const code = errorCode(error);
    if (code === undefined)
      throw new Error(`The image would break the contract: ${error.instancePath} ${error.message}.`);
    throw new Refusal(code, `${error.instancePath.slice(1)} is excluded by another attribute.`);
  }
  return image;
}
