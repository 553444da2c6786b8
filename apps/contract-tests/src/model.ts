import { declaredAttributes } from './images.ts';
import type { PatchPath } from './patch-case.ts';

/** An image as it is stored; only what a patch may touch matters here. */
export type Stored = Readonly<Record<string, unknown>>;

/** What becomes of a patch: the answer, and the image that is stored afterwards. */
export interface Verdict {
  readonly status: number;
  /** Code of a refusal on cloudimages. */
  readonly code?: string;
  readonly image: Stored;
}

/** What a value does wrong: a code, or undefined when it does nothing wrong. */
type Rule = (value: unknown) => string | undefined;

const units = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const isPlain = (text: string) => units(text).every((unit) => unit !== 0 && (unit < 0xd800 || unit > 0xdfff));
const isControl = (unit: number) => unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const consistsOf = (text: string, alphabet: string) => [...text].every((one) => alphabet.includes(one));
const nameAlphabet = `${letters}${letters.toUpperCase()}0123456789-._ `;

const text =
  (rule: (value: string) => string | undefined): Rule =>
  (value) =>
    typeof value === 'string' ? rule(value) : 'IMG.0001';
const oneOf = (code: string, ...values: string[]) => text((value) => (values.includes(value) ? undefined : code));

const name: Rule = text((value) => {
  if (value === '') return 'IMG.0013';
  if ([...value].length > 128) return 'IMG.0002';
  return consistsOf(value, nameAlphabet) && value.trim() === value ? undefined : 'IMG.0003';
});

const nativeName: Rule = text((value) => {
  if (value === '') return 'IMG.0013';
  if ([...value].length > 255) return 'IMG.0002';
  return isPlain(value) && !units(value).some(isControl) ? undefined : 'IMG.0003';
});

const description: Rule = text((value) => {
  if ([...value].length > 1024) return 'IMG.0004';
  return isPlain(value) && !['\r', '\n', '<', '>'].some((one) => value.includes(one)) ? undefined : 'IMG.0054';
});

const minRam: Rule = (value) => {
  if (typeof value === 'string') {
    const isDecimal = value !== '' && value.length <= 10 && consistsOf(value, '0123456789');
    return isDecimal && Number(value) < 2 ** 31 ? undefined : 'IMG.0055';
  }
  if (!Number.isInteger(value)) return 'IMG.0001';
  return (value as number) >= 0 && (value as number) < 2 ** 31 ? undefined : 'IMG.0055';
};

const extension: Rule = text((value) =>
  isPlain(value) && Buffer.byteLength(value) <= 65_535 ? undefined : 'IMG.0001',
);

const flag = oneOf('IMG.0001', 'true');
const toggle = oneOf('IMG.0001', 'true', 'false');

const rules: Readonly<Record<PatchPath, ReadonlyMap<string, Rule>>> = {
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
const reserved = ['location', 'direct_url', 'deleted', 'deleted_at'];
const prefixes = ['__', '_sys_', 'os_glance_', 'os_hash_'];
const isExtension = (attribute: string) => !declaredAttributes.has(attribute);

interface Operation {
  readonly op: string;
  readonly attribute: string;
  readonly value: unknown;
}

/** An operation whose shape is right, or undefined. */
function shaped(operation: unknown): Operation | undefined {
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

function faultOfName({ op, attribute }: Operation, path: PatchPath): string | undefined {
  if (rules[path].has(attribute) && !(op === 'remove' && permanent.includes(attribute))) return undefined;
  const isSystem = !isExtension(attribute) || reserved.includes(attribute);
  if (isSystem || prefixes.some((prefix) => attribute.startsWith(prefix))) return 'IMG.0026';
  const isName = attribute.length <= 255 && consistsOf(attribute, `${letters}0123456789_.:-`);
  return isName && !'.:-'.includes(attribute.charAt(0)) ? undefined : 'IMG.0001';
}

const faultOfValue = ({ op, attribute, value }: Operation, path: PatchPath) =>
  op === 'remove' ? undefined : (rules[path].get(attribute) ?? extension)(value);

const excludes = (image: Stored) =>
  ['__support_xen_gpu_type', '__support_kvm_gpu_type'].some((type) => type in image) &&
  (image.__support_xen === 'true' || image.__support_kvm === 'true');

/** The image after all operations, or undefined when one of them finds nothing to replace or remove. */
function applied(image: Stored, operations: readonly Operation[]): Stored | undefined {
  const attributes = new Map(Object.entries(image));
  for (const { op, attribute, value } of operations) {
    if (op !== 'add' && !attributes.has(attribute)) return undefined;
    if (op === 'remove') attributes.delete(attribute);
    else attributes.set(attribute, attribute === 'min_ram' ? Number(value) : value);
  }
  return Object.fromEntries(attributes);
}

/** What the documents say of a patch of an active image of the caller's own, whose system disk it holds. */
export function patched(image: Stored, patch: unknown, path: PatchPath): Verdict {
  const native: Readonly<Record<string, number>> = { 'IMG.0026': 403, 'IMG.0035': 409 };
  const refused = (code: string, glance = native[code] ?? 400): Verdict =>
    path === 'native' ? { status: glance, image } : { status: code === 'IMG.0026' ? 403 : 400, code, image };

  if (!Array.isArray(patch)) return refused('IMG.0001');
  const operations = patch.map(shaped);
  if (!operations.every((operation) => operation !== undefined)) return refused('IMG.0001');
  const fault =
    operations.map((operation) => faultOfName(operation, path)).find(Boolean) ??
    operations.map((operation) => faultOfValue(operation, path)).find(Boolean);
  if (fault) return refused(fault);
  const next = applied(image, operations);
  if (next === undefined) return refused('IMG.0035');
  if (Object.keys(next).filter(isExtension).length > 128) return refused('IMG.0001', 413);
  return excludes(next) ? refused('IMG.0035') : { status: 200, image: next };
}
