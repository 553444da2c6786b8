import type { Named } from './credentials.ts';

/** How a request names a user or a project. With an ID, name and domain are ignored (decision 93). */
export interface Reference {
  readonly id?: string;
  readonly name?: string;
  readonly domain?: Partial<Named>;
}

/** The item that a reference names, whatever its domain. */
export const find = <Item extends Named>(items: readonly Item[], { id, name }: Reference): Item | undefined =>
  items.find((item) => (id === undefined ? item.name === name : item.id === id));

/** Whether a reference is to something of that domain; yes, unless it names another one. */
export function isOf(domain: Named, { id, domain: given }: Reference): boolean {
  if (id !== undefined || given === undefined) return true;
  return given.id === undefined ? given.name === domain.name : given.id === domain.id;
}
