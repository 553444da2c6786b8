import type { Due } from './store.ts';

/** What a project uses of its quotas; the record's ID is the project's. It is never due. */
export interface QuotaRecord extends Due {
  /** How many images the project has. Every change that creates or deletes one of them changes this, too. */
  readonly images: number;
  /** How many of them are being copied to other regions. */
  readonly copying?: number;
  /** The exports under way, by the IDs of the images: their objects, `bucket:object`, and their jobs. */
  readonly exporting?: Readonly<Record<string, { readonly object: string; readonly job: string }>>;
}
