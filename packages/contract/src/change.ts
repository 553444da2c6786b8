/** One change of a patch, once it is read: the value of `/min_ram` is an integer, that of `/max_ram` a string. */
export interface Change {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}
