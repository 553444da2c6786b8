import type { Assertion } from './assertions.ts';
import { type ApiDocument, isObject, type JsonObject, type Place } from './document.ts';
import { keysOf, type Role } from './keys.ts';
import type { Schema, Schemas } from './schema.ts';
import type { Validator } from './validator.ts';

/** Records the reached goals of schemas. */
export interface CoverageLog {
  /** Adds the goals that a valid value reaches. */
  log(place: Place, role: Role, value: unknown): void;
  /** Adds a goal by its key. */
  add(key: string): void;
  clear(): void;
}

/** A schema in a role. It is skipped once all of its goals are reached. */
interface Spot {
  readonly schema: Schema | boolean;
  readonly role: Role;
  parts?: readonly Part[];
  /** The parts that can still reach a goal; computed when `size` goals were reached. */
  open?: readonly Part[];
  size?: number;
}

/** A part of a schema, with its subschemas. */
interface Part {
  /** The keys of the goals that the part itself may reach. */
  readonly keys: readonly string[];
  readonly behind: readonly Spot[];
  /** Adds the goals that a value reaches. */
  log(value: unknown): void;
  /** The keys of its goals and those of its subschemas that were not reached at the last check. */
  left?: string[];
}

/** Starts without reached goals. Calls `onReached` with the key of each goal that is reached for the first time. */
export function createCoverageLog(
  document: ApiDocument,
  schemas: Schemas,
  validator: Validator,
  onReached: (key: string) => void,
): CoverageLog {
  const reached = new Set<string>();
  const reach = (key: string) => {
    if (reached.has(key)) return;
    reached.add(key);
    onReached(key);
  };
  const spots: Readonly<Record<Role, Map<Schema | boolean, Spot>>> = {
    request: new Map(),
    response: new Map(),
    parameter: new Map(),
  };

  function spotAt(place: Place, role: Role): Spot {
    const schema = schemas.at(place);
    const known = spots[role].get(schema);
    if (known) return known;
    const spot: Spot = { schema, role };
    spots[role].set(schema, spot);
    return spot;
  }

  function partsOf(spot: Spot): readonly Part[] {
    spot.parts ??= typeof spot.schema === 'boolean' ? [] : makeParts(spot.schema, spot.role);
    return spot.parts;
  }

  function log(spot: Spot, value: unknown): void {
    if (spot.size !== reached.size) {
      spot.open = (spot.open ?? partsOf(spot)).filter(isOpen);
      spot.size = reached.size;
    }
    for (const part of spot.open ?? []) part.log(value);
  }

  function isOpen(part: Part): boolean {
    part.left ??= keysBelow(part);
    const { left } = part;
    // A reached goal stays reached, so each key is checked once.
    while (left.length > 0 && reached.has(left[left.length - 1] as string)) left.pop();
    return left.length > 0;
  }

  function keysBelow(from: Part): string[] {
    const found = new Set([from]);
    for (const { behind } of found) for (const part of behind.flatMap(partsOf)) found.add(part);
    return [...found].flatMap(({ keys }) => keys);
  }

  function makeParts(schema: Schema, role: Role): Part[] {
    const keysAt = (place: Place) => keysOf(document, place)[role];
    const fits = (place: Place, value: unknown) => validator.isValid(place, value);

    const assertion = ({ keys, test }: Assertion): Part => {
      const { obeyed } = keys[role];
      const add = (value: unknown) => void (test(value) && reach(obeyed));
      return { keys: [obeyed], behind: [], log: add };
    };
    /** A schema that applies to some values. */
    const branch = (place: Place, isTaken: (value: unknown) => boolean): Part => {
      const { taken } = keysAt(place);
      const spot = spotAt(place, role);
      const take = (value: unknown) => {
        if (!isTaken(value)) return;
        reach(taken);
        log(spot, value);
      };
      return { keys: [taken], behind: [spot], log: take };
    };
    const property = ([name, place]: readonly [string, Place]): Part => {
      const { seen, absent } = keysAt(place);
      const spot = spotAt(place, role);
      let wasSeen = false;
      let wasAbsent = false;
      return {
        // A valid value has the required members.
        keys: schema.required.has(name) ? [seen] : [seen, absent],
        behind: [spot],
        log(value) {
          if (!isObject(value)) return;
          if (Object.hasOwn(value, name)) {
            if (!wasSeen) reach(seen);
            wasSeen = true;
            log(spot, value[name]);
          } else {
            if (!wasAbsent) reach(absent);
            wasAbsent = true;
          }
        },
      };
    };
    /** A schema that applies to some parts of a value: itself, members, their names, items. */
    const each = (place: Place, partsOf: (value: unknown) => readonly unknown[]): Part => {
      const spot = spotAt(place, role);
      const logAll = (value: unknown) => {
        for (const part of partsOf(value)) log(spot, part);
      };
      return { keys: [], behind: [spot], log: logAll };
    };
    const namesOf = (value: unknown) => (isObject(value) ? Object.keys(value) : []);
    const members = (isMeant: (name: string) => boolean) => (value: unknown) =>
      namesOf(value).flatMap((name) => (isMeant(name) ? [(value as JsonObject)[name]] : []));
    const items = (from: number, to?: number) => (value: unknown) =>
      Array.isArray(value) ? value.slice(from, to) : [];

    const { all, assertions, choices, condition, dependent, first, names, others, patterns, properties, rest } = schema;
    const { if: when, then, else: otherwise } = condition ?? {};
    return [
      ...assertions.filter(({ only }) => only !== 'refused').map(assertion),
      ...all.map((place) => each(place, (value) => [value])),
      ...choices.flatMap(({ branches }) => branches.map((place) => branch(place, (value) => fits(place, value)))),
      ...(when && then ? [branch(then, (value) => fits(when, value))] : []),
      ...(when && otherwise ? [branch(otherwise, (value) => !fits(when, value))] : []),
      ...[...properties].map(property),
      ...patterns.map(([pattern, place]) =>
        each(
          place,
          members((name) => pattern.test(name)),
        ),
      ),
      ...(others ? [each(others, members(schema.isOther))] : []),
      ...(names ? [each(names, namesOf)] : []),
      ...[...dependent].map(([name, place]) =>
        each(place, (value) => (isObject(value) && Object.hasOwn(value, name) ? [value] : [])),
      ),
      ...first.map((place, index) => each(place, items(index, index + 1))),
      ...(rest ? [each(rest, items(first.length))] : []),
    ];
  }

  return {
    log: (place, role, value) => log(spotAt(place, role), value),
    add: reach,
    clear() {
      reached.clear();
      for (const known of Object.values(spots)) known.clear();
    },
  };
}
