import { isExtension } from './attributes.ts';
import { type Fault, faultOf } from './fault.ts';
import { isAttributePointer, requestValidators } from './request-validators.ts';
import type { RequestValidators, ValidationError } from './validation.ts';

/** One change of a patch, once it is checked. */
export interface Change {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

type Branches = NonNullable<RequestValidators['patch']>;

/** The checks of a change, in their order: each is done for every change before the next begins (decision 12). */
const checks = ['shape', 'name', 'value'] as const;
type Check = (typeof checks)[number];

interface FaultOfChange extends Fault {
  readonly check: Check;
}

/** Bytes of UTF-8 in the value of an extension attribute (decision 44). */
const maxExtensionBytes = 65_535;

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

function faultOfChange(
  change: unknown,
  branches: Branches,
  ops: readonly unknown[],
  content: string,
): FaultOfChange | undefined {
  const { op, path } = Object(change) as Partial<Record<string, unknown>>;
  if (typeof path === 'string' && !isAttributePointer(path)) {
    return { check: 'shape', reason: content, detail: 'The path is not "/" and the name of one attribute.' };
  }
  if (op !== undefined && !ops.includes(op)) {
    return { check: 'shape', reason: content, detail: `op is none of ${ops.join(', ')}.` };
  }
  // A path that no branch lists belongs to an extension attribute; without an op, any branch says that it is missing.
  const key = typeof path === 'string' ? `${op} ${path}` : '';
  const validate = Object.hasOwn(branches, key) ? branches[key] : branches[`${op ?? 'add'} *`];
  for (const reading of readings(change)) {
    const fault = faultOf(validate, reading, content, 'it');
    if (fault) return { check: checkOf(validate?.errors?.[0] as ValidationError), ...fault };
  }
  if (!isTooLong(change as Change)) return undefined;
  return { check: 'value', reason: content, detail: `The value is longer than ${maxExtensionBytes} bytes.` };
}

/**
 * What a patch does wrong before any image is looked at: the first change that fails the first check that any change
 * fails. `content` is the code of a rule that has none of its own, and `label` names a change in the words of the fault.
 */
export function changesFault(
  branches: Branches,
  content: string,
  body: unknown,
  label = (index: number) => `Operation ${index} of the patch`,
): Fault | undefined {
  if (!Array.isArray(body)) return { reason: content, detail: 'A patch is a list of operations.' };
  const ops = Object.keys(branches).flatMap((key) => (key.endsWith(' *') ? [key.slice(0, -2)] : []));
  const faults = body.map((change) => faultOfChange(change, branches, ops, content));
  for (const check of checks) {
    const index = faults.findIndex((fault) => fault?.check === check);
    const fault = faults[index];
    if (fault) return { reason: fault.reason, detail: `${label(index)}: ${fault.detail}` };
  }
  return undefined;
}

const pointerTo = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * What the members of a new image's metadata that are not `declared` do wrong: they become extension attributes, by the
 * rules of a patch (decision 78). `content` is the code of a rule that has none of its own.
 */
export function extensionsFault(declared: readonly string[], content: string, body: unknown): Fault | undefined {
  const extensions = Object.entries(Object(body)).filter(([name]) => !declared.includes(name));
  const changes = extensions.map(([name, value]) => ({ op: 'add', path: pointerTo(name), value }));
  const { patch = {} } = requestValidators.glanceUpdateImage;
  return changesFault(patch, content, changes, (index) => `Attribute ${extensions[index]?.[0]}`);
}
