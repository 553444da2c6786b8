import type { ApiDocument, Place } from './document.ts';

const directions = ['obeyed', 'refused', 'taken', 'seen', 'absent'] as const;
const roles = ['request', 'response', 'parameter'] as const;

/** How a value can cover a part of a schema. */
export type Direction = (typeof directions)[number];

/** The role of a value: in a request body, a parameter or a response. */
export type Role = (typeof roles)[number];

/** The keys of the goals at a place, by how they are covered. */
export type Keys = Readonly<Record<Role, Readonly<Record<Direction, string>>>>;

const keys = new WeakMap<Place, Keys>();

/** Members of an `enum` are named by their values, so that keys do not depend on their order. */
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
