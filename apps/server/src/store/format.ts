import type { ImageRecord } from '@cloudimages/service';

/** The records of a new store; called only when there is none yet. */
export type Beginning = () => Iterable<ImageRecord> | Promise<Iterable<ImageRecord>>;

/** @throws {Error} when a database, which messages call `called`, is of a newer version than this process knows. */
export function refuseNewer(version: number, known: number, called: string): void {
  if (version <= known) return;
  throw new Error(
    `${called} was written by a newer version of this server (format ${version}; this one knows ${known}).`,
  );
}
