import fc from 'fast-check';
import { draftsOfImage } from './draft.ts';
import { patchesOf } from './draw-patches.ts';
import type { Model } from './model.ts';
import { faultOfName, hasTooManyExtensions } from './names.ts';
import { ofImage } from './of-image.ts';
import { extension, jsonOf, type Rule } from './values.ts';
import { type Stored, withImage } from './world.ts';

/** Declared attributes that an operation can change, besides all extension attributes. */
type Rules = ReadonlyMap<string, Rule>;

const permanent = [
  'name',
  'min_ram',
  'min_disk',
  'tags',
  'protected',
  'os_hidden',
  'visibility',
  'container_format',
  'disk_format',
];

/** One change of a patch. */
interface Change {
  readonly op: string;
  readonly attribute: string;
  readonly value: unknown;
}

/** The change, or undefined if it is malformed. */
function shaped(operation: unknown): Change | undefined {
  if (typeof operation !== 'object' || operation === null || Array.isArray(operation)) return undefined;
  const { op, path, value } = operation as Record<string, unknown>;
  if (op !== 'add' && op !== 'replace' && op !== 'remove') return undefined;
  if (op !== 'remove' && value === undefined) return undefined;
  if (typeof path !== 'string' || path.length < 2 || path[0] !== '/' || path.indexOf('/', 1) > 0) return undefined;
  const parts = path.slice(1).split('~');
  if (parts.slice(1).some((part) => part[0] !== '0' && part[0] !== '1')) return undefined;
  const [begin = '', ...escaped] = parts;
  return {
    op,
    attribute: begin + escaped.map((part) => (part[0] === '0' ? '~' : '/') + part.slice(1)).join(''),
    value,
  };
}

const faultOfPath = ({ op, attribute }: Change, rules: Rules) =>
  rules.has(attribute) && !(op === 'remove' && permanent.includes(attribute)) ? undefined : faultOfName(attribute);

const faultOfValue = ({ op, attribute, value }: Change, rules: Rules) =>
  op === 'remove' ? undefined : (rules.get(attribute) ?? extension)(value);

/** The changes of a patch, or the reason of the error that does not depend on the image. */
function changesIn(patch: unknown, rules: Rules): readonly Change[] | string {
  if (!Array.isArray(patch)) return 'IMG.0001';
  const changes = patch.map(shaped);
  if (!changes.every((change) => change !== undefined)) return 'IMG.0001';
  const fault =
    changes.map((change) => faultOfPath(change, rules)).find(Boolean) ??
    changes.map((change) => faultOfValue(change, rules)).find(Boolean);
  return fault ?? changes;
}

const excludes = (image: Stored) =>
  (['__support_xen_gpu_type', '__support_kvm_gpu_type', '__support_xen_hana'].some((type) => type in image) &&
    (image.__support_xen === 'true' || image.__support_kvm === 'true')) ||
  ('__support_kvm_infiniband' in image && image.__support_xen === 'true');

/** The value as it is stored. */
function storedAs(attribute: string, value: unknown): unknown {
  if (attribute === 'min_ram') return Number(value);
  if (attribute === 'max_ram') return String(Number(value));
  return attribute === 'tags' ? [...new Set(value as readonly string[])] : value;
}

/** The image after all changes, or the reason of the error. */
function changed(image: Stored, changes: readonly Change[], now: string): Stored | string {
  if (changes.length === 0) return image;
  const attributes = new Map(Object.entries(image));
  for (const { op, attribute, value } of changes) {
    if (op !== 'add' && !attributes.has(attribute) && attribute !== 'os_hidden') return 'IMG.0035';
    if (op === 'remove') attributes.delete(attribute);
    else attributes.set(attribute, storedAs(attribute, value));
  }
  const next = Object.fromEntries(attributes.set('updated_at', now));
  if (next.visibility !== image.visibility) next.__imagetype = next.visibility;
  if (hasTooManyExtensions(next)) return 'TooManyExtensions';
  return excludes(next) ? 'IMG.0035' : next;
}

/**
 * The model of an operation that patches an image. `faultOfImage` is its error for an image in this state of which these
 * attributes are changed.
 */
export const patchModel = (
  rules: Rules,
  faultOfImage: (image: Stored, attributes: readonly string[]) => string | undefined,
): Model => ({
  draw: (hand) => {
    const patches = patchesOf([...rules.keys()]).map((patch) => ({ body: JSON.stringify(patch) }));
    const malformed = fc.constantFrom({}, { body: '' }, { body: '[{' });
    return draftsOfImage(hand, fc.oneof({ weight: 20, arbitrary: patches }, { weight: 1, arbitrary: malformed }));
  },
  respond: ofImage(({ request: { body }, fresh: { now } }) => {
    const changes = body ? changesIn(jsonOf(body), rules) : 'IMG.0007';
    if (typeof changes === 'string') return changes;
    return ({ world, id, kept, image, isOwner }) => {
      if (!isOwner) return 'IMG.0047';
      const attributes = changes.map(({ attribute }) => attribute);
      const next = faultOfImage(image, attributes) ?? changed(image, changes, now);
      if (typeof next === 'string') return next;
      const { members, ...rest } = kept;
      const left = { ...rest, image: next, ...(members && next.visibility === 'shared' && { members }) };
      return { status: 200, body: next, world: withImage(world, id, left) };
    };
  }),
});
