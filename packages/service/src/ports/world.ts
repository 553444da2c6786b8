/** What is of a project: of the one with that ID, or of all when there is none. */
export interface Owned {
  readonly project?: string;
}

/** A disk, or a server or backup by its system disk: its size in GB, and the operating system on it. */
export interface Disk extends Owned {
  readonly size?: number;
  readonly os_version?: string;
  readonly platform?: string;
}

/** A backup, and the service that made it. */
export interface Backup extends Disk {
  readonly service?: 'CBR' | 'CSBS';
}

/** A key. The default key of a project cannot be used by others. */
export interface Key extends Owned {
  readonly is_default?: boolean;
}

/** Kinds of what belongs to other services. */
export interface Things {
  readonly servers: Disk;
  readonly volumes: Disk;
  readonly backups: Backup;
  readonly keys: Key;
  readonly vaults: Owned;
}

/**
 * What belongs to other services, by IDs. Of a kind that is absent, any well-formed ID is taken; of the others, only
 * those that are here.
 */
export type World = { readonly [Kind in keyof Things]?: Readonly<Record<string, Things[Kind]>> };
