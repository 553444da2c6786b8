import { type Document, resolve, type Schema } from './openapi.ts';

/** A branch of a choice, with its references resolved where they set it apart from others. */
interface Branch {
  readonly schema: Schema;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** Has a schema compiled, the first, second and so on of a body, and returns the name of its validator. */
type Compile = (schema: Schema, nth: number) => string;

/** The same, once for each schema. */
type Once = (schema: Schema) => string;

const source = (entries: Readonly<Record<string, string | undefined>>) =>
  `{ ${Object.entries(entries)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${JSON.stringify(name)}: ${value}`]))
    .join(', ')} }`;

/** The texts that a member of a branch may be; undefined when the branch does not list them. */
const textsOf = ({ properties }: Branch, member: string) => properties[member]?.enum;

/** The branches of a `oneOf` or `anyOf`, also of one within another; the schema itself when it has neither. */
function branchesOf(document: Document, schema: Schema): Branch[] {
  const resolved = resolve(document, schema);
  const parts = resolved.oneOf ?? resolved.anyOf;
  if (parts) return parts.flatMap((part) => branchesOf(document, part));
  const properties = Object.entries(resolved.properties ?? {}).map(([name, part]) => [name, resolve(document, part)]);
  return [{ schema, properties: Object.fromEntries(properties), required: resolved.required ?? [] }];
}

/** The members whose decimal digits count as a number, and what they are read as, by `x-read-as`. */
function numbersOf({ properties }: Branch): string | undefined {
  const numbers = Object.entries(properties).flatMap(([name, { 'x-read-as': kind }]) => (kind ? [[name, kind]] : []));
  return numbers.length > 0 ? JSON.stringify(Object.fromEntries(numbers)) : undefined;
}

const rules = (branch: Branch, compile: Once) =>
  source({ validate: compile(branch.schema), numbers: numbersOf(branch) });

/** A choice by the text of a member. Branches that do not list their texts take the texts that no other branch lists. */
function choiceByText(branches: readonly Branch[], member: string, compile: Once, done: readonly string[]): string {
  const texts = [...new Set(branches.flatMap((branch) => textsOf(branch, member) ?? []))];
  const others = branches.filter((branch) => textsOf(branch, member) === undefined);
  const values = texts.map((text) => {
    const fitting = branches.filter((branch) => textsOf(branch, member)?.includes(text));
    return [text, choice(fitting, compile, [...done, member])] as const;
  });
  return source({
    member: JSON.stringify(member),
    values: source(Object.fromEntries(values)),
    otherwise: others.length > 0 ? choice(others, compile, [...done, member]) : undefined,
  });
}

/** A choice by whether a member is there, which one branch requires and the others do not have, if there is one. */
function choiceByPresence(branches: readonly Branch[], compile: Once, done: readonly string[]): string | undefined {
  for (const branch of branches) {
    const others = branches.filter((other) => other !== branch);
    const member = branch.required.find((name) => others.every(({ properties }) => !Object.hasOwn(properties, name)));
    if (member === undefined) continue;
    return source({
      member: JSON.stringify(member),
      present: rules(branch, compile),
      otherwise: choice(others, compile, done),
    });
  }
  return undefined;
}

/** The decision by which a value finds its branch, as JavaScript. `done` are the members that have been looked at. */
function choice(branches: readonly Branch[], compile: Once, done: readonly string[] = []): string {
  const [first] = branches;
  if (first === undefined) throw new Error('A choice without branches.');
  if (branches.length === 1) return rules(first, compile);
  const byPresence = choiceByPresence(branches, compile, done);
  if (byPresence !== undefined) return byPresence;
  const members = branches.flatMap(({ properties }) => Object.keys(properties));
  const member = members.find(
    (name) => !done.includes(name) && branches.some((branch) => textsOf(branch, name) !== undefined),
  );
  if (member === undefined) {
    const titles = branches.map(({ schema }) => schema.title ?? schema.$ref ?? JSON.stringify(schema)).join('; ');
    throw new Error(`No member sets these branches apart: give each one a required member of its own. ${titles}`);
  }
  return choiceByText(branches, member, compile, done);
}

/** The reader of a JSON body, as JavaScript (see `BodyReader` in src/validation.ts). */
export function bodyReader(document: Document, body: Schema, compile: Compile): string {
  const names = new Map<string, string>();
  const once = (schema: Schema) => {
    const text = JSON.stringify(schema);
    const name = names.get(text) ?? compile(schema, names.size);
    names.set(text, name);
    return name;
  };
  const { items, 'x-check-order': order = [] } = resolve(document, body);
  const isChoice = items && branchesOf(document, items).length > 1;
  if (!isChoice) return choice(branchesOf(document, body), once);
  return source({
    items: choice(branchesOf(document, items), once),
    label: JSON.stringify(items.title ?? 'Item'),
    order: JSON.stringify(order),
  });
}
