import type { ApiDocument, Place } from './document.ts';

const directions = ['obeyed', 'refused', 'taken', 'seen', 'absent'] as const;
const roles = ['request', 'response', 'parameter'] as const;

/** Something that a value can show of a schema. */
export type Direction = (typeof directions)[number];

/** Where a value stands that a schema describes: in a body, or in a parameter. */
export type Role = (typeof roles)[number];

/** The keys of the goals at a place, by what shows them. */
export type Keys = Readonly<Record<Role, Readonly<Record<Direction, string>>>>;

const keys = new WeakMap<Place, Keys>();

/** Members of an `enum` are called by their values, so that a key outlives a change of their order. */
const memberNames = new WeakMap<Place, string>();
export const nameMember = (place: Place, name: string): void => void memberNames.set(place, name);

/** The keys of the goals at a place. */
export function keysOf({ nameOf }: ApiDocument, place: Place): Keys {
  const known = keys.get(place);
  if (known) return known;
  const table = <Name extends string>(names: readonly Name[], of: (name: Name) => unknown) =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  const name = memberNames.get(place) ?? nameOf(place);
  const made = table(roles, (role) =>
    table(directions, (direction) => `${role} ${name} ${direction}`),
  ) as unknown as Keys;
  keys.set(place, made);
  return made;
}
