import { type Fault, faultOf } from './fault.ts';
import type { Reason } from './refusals.ts';
import {
  type BodyReader,
  type Branches,
  firstError,
  type List,
  type Rules,
  type ValidationError,
} from './validation.ts';

/** A value as it was understood, or the rule that it breaks. */
type Read = { readonly error?: undefined; readonly value: unknown } | { readonly error: ValidationError };

/** What a body says, or what it does wrong. */
type BodyReading = { readonly fault?: undefined; readonly value: unknown } | { readonly fault: Fault };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A broken rule of the member that sets branches apart. */
const undecided = (member: string, keyword: string, params: ValidationError['params']): Read => ({
  error: { instancePath: `/${member}`, keyword, params, parentSchema: { 'x-check': 'shape' } },
});

/** The rules of the branch that a value belongs to, or what keeps it from being found. */
function branchOf(branches: Branches, value: unknown): Rules | Read {
  if ('validate' in branches) return branches;
  const { member, values = {}, present, otherwise } = branches;
  const given = isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
  if (given !== undefined && present) return branchOf(present, value);
  if (typeof given === 'string' && Object.hasOwn(values, given)) return branchOf(values[given] as Branches, value);
  // The rules of any branch say that the member is missing, or that the value is no object.
  if (given === undefined) return branchOf(otherwise ?? (Object.values(values)[0] as Branches), value);
  if (otherwise === undefined) return undecided(member, 'enum', { allowedValues: Object.keys(values) });
  return typeof given === 'string' ? branchOf(otherwise, value) : undecided(member, 'type', { type: 'string' });
}

/** The value with some of its members changed. */
function withMembers(value: unknown, members: readonly string[], change: (member: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  const there = members.filter((member) => Object.hasOwn(value, member));
  return { ...value, ...Object.fromEntries(there.map((member) => [member, change(value[member])])) };
}

/** The number that decimal digits stand for (decision 7). More digits may be no safe integer: their own rule refuses them. */
const toNumber = (value: unknown) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value);

function readValue(branches: Branches, value: unknown): Read {
  const branch = branchOf(branches, value);
  if (!('validate' in branch)) return branch;
  const { validate, numbers } = branch;
  const read = numbers ? withMembers(value, Object.keys(numbers), toNumber) : value;
  if (!validate(read)) return { error: firstError(validate) };
  if (numbers === undefined) return { value: read };
  const digits = Object.keys(numbers).filter((member) => numbers[member] === 'digits');
  return { value: withMembers(read, digits, String) };
}

/** When a rule is checked: 0 with the shape of each item, else after it, in the order of the list. */
function stepOf({ instancePath, parentSchema }: ValidationError, order: readonly string[]): number {
  return parentSchema?.['x-check'] === 'shape' ? 0 : order.indexOf(instancePath.split('/')[1] ?? '') + 1;
}

/** An operation of Glance's older form, whose shape is checked, in the newer one. */
function inNewerForm(item: unknown): unknown {
  const operation = item as Readonly<Record<string, unknown>>;
  const [op] = ['add', 'replace', 'remove'].filter((name) => Object.hasOwn(operation, name)) as [string];
  return { op, path: operation[op], value: operation.value };
}

function readItem({ items, older }: List, item: unknown): Read {
  if (older === undefined) return readValue(items, item);
  if (older(item)) return readValue(items, inNewerForm(item));
  // After the rules of each branch, the last error is about the choice between them.
  return { error: older.errors?.at(-1) as ValidationError };
}

/** As much of a name as goes into a message. */
const maxName = 255;

/** What the first member in the order of checks calls an item, such as the path of an operation, in brackets. */
function namedBy(item: unknown, [member = '']: readonly string[]): string {
  const name = isObject(item) && Object.hasOwn(item, member) ? item[member] : undefined;
  return typeof name === 'string' ? ` (${name.slice(0, maxName)})` : '';
}

/** Each step is done for every item before the next begins, and the first fault decides (decision 12). */
function readList(reader: List, list: readonly unknown[], otherwise: Reason): BodyReading {
  const { label, order } = reader;
  const values: unknown[] = [];
  let first: { readonly step: number; readonly index: number; readonly error: ValidationError } | undefined;
  for (const [index, item] of list.entries()) {
    const read = readItem(reader, item);
    if (read.error === undefined) {
      values.push(read.value);
      continue;
    }
    const step = stepOf(read.error, order);
    if (first === undefined || step < first.step) first = { step, index, error: read.error };
    if (step === 0) break;
  }
  if (first === undefined) return { value: values };
  const { reason, detail } = faultOf(first.error, otherwise, 'it');
  const named = namedBy(list[first.index], order);
  return { fault: { reason, detail: `${label} ${first.index}${named}: ${detail}` } };
}

/** Reads the JSON of a body. `otherwise` is the reason of a rule that has no code of its own. */
export function readBody(reader: BodyReader, body: unknown, otherwise: Reason): BodyReading {
  if ('items' in reader) {
    if (Array.isArray(body)) return readList(reader, body, otherwise);
    return { fault: { reason: otherwise, detail: 'The body must be of type array.' } };
  }
  const read = readValue(reader, body);
  return read.error ? { fault: faultOf(read.error, otherwise, 'The body') } : read;
}
