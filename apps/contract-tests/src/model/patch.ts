import { faultOfName, hasTooManyExtensions } from './names.ts';
import { consistsOf, description, extension, integer, letters, nativeName, oneOf, type Rule, text } from './values.ts';
import type { Path, Stored } from './verdict.ts';

const nameAlphabet = `${letters}${letters.toUpperCase()}0123456789-._ `;

const name: Rule = text((value) => {
  if (value === '') return 'IMG.0013';
  if ([...value].length > 128) return 'IMG.0002';
  return consistsOf(value, nameAlphabet) && value.trim() === value ? undefined : 'IMG.0003';
});

const memory = integer('IMG.0055', 0, 2 ** 31 - 1);
const minRam: Rule = (value) => {
  if (typeof value !== 'string') return memory(value);
  const isDecimal = value !== '' && value.length <= 10 && consistsOf(value, '0123456789');
  return isDecimal ? memory(Number(value)) : 'IMG.0055';
};

const flag = oneOf('IMG.0001', 'true');
const toggle = oneOf('IMG.0001', 'true', 'false');

const rules: Readonly<Record<Path, ReadonlyMap<string, Rule>>> = {
  native: new Map([
    ['name', nativeName],
    ['__description', description],
  ]),
  cloudimages: new Map([
    ['name', name],
    ['__description', description],
    ['min_ram', minRam],
    ['hw_firmware_type', oneOf('IMG.0141', 'bios', 'uefi')],
    ['hw_vif_multiqueue_enabled', toggle],
    ['__is_config_init', toggle],
    ['__support_kvm', flag],
    ['__support_xen', flag],
    ['__support_diskintensive', flag],
    ['__support_highperformance', flag],
    ['__support_xen_gpu_type', oneOf('IMG.0001', 'M60_vGPU')],
    ['__support_kvm_gpu_type', oneOf('IMG.0001', 'P4', 'M60', 'V100_vGPU', 'P2V_V100', 'P100', 'V100')],
  ]),
};

const permanent = ['name', 'min_ram'];

/** One change of a patch. */
export interface Change {
  readonly op: string;
  readonly attribute: string;
  readonly value: unknown;
}

/** A change whose shape is right, or undefined. */
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

const faultOfPath = ({ op, attribute }: Change, path: Path) =>
  rules[path].has(attribute) && !(op === 'remove' && permanent.includes(attribute))
    ? undefined
    : faultOfName(attribute);

const faultOfValue = ({ op, attribute, value }: Change, path: Path) =>
  op === 'remove' ? undefined : (rules[path].get(attribute) ?? extension)(value);

/** The changes that a patch asks for, or, before any image is looked at, why it is refused. */
export function changesIn(patch: unknown, path: Path): readonly Change[] | string {
  if (!Array.isArray(patch)) return 'IMG.0001';
  const changes = patch.map(shaped);
  if (!changes.every((change) => change !== undefined)) return 'IMG.0001';
  const fault =
    changes.map((change) => faultOfPath(change, path)).find(Boolean) ??
    changes.map((change) => faultOfValue(change, path)).find(Boolean);
  return fault ?? changes;
}

const excludes = (image: Stored) =>
  ['__support_xen_gpu_type', '__support_kvm_gpu_type'].some((type) => type in image) &&
  (image.__support_xen === 'true' || image.__support_kvm === 'true');

/** The image after all changes, or why they are refused. */
export function changed(image: Stored, changes: readonly Change[], now: string): Stored | string {
  if (changes.length === 0) return image;
  const attributes = new Map(Object.entries(image));
  for (const { op, attribute, value } of changes) {
    if (op !== 'add' && !attributes.has(attribute)) return 'IMG.0035';
    if (op === 'remove') attributes.delete(attribute);
    else attributes.set(attribute, attribute === 'min_ram' ? Number(value) : value);
  }
  const next = Object.fromEntries(attributes.set('updated_at', now));
  if (hasTooManyExtensions(next)) return 'TooManyExtensions';
  return excludes(next) ? 'IMG.0035' : next;
}
