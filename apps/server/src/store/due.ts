import type { Kind, Ref } from '@cloudimages/service';
import { raw, type Sql, sql } from './sql.ts';

export interface DueRow {
  readonly kind: Kind;
  readonly id: string;
}

export const refOf = ({ kind, id }: DueRow): Ref => [kind, id];

/** The records that are due, the longest first. Each table is read in order from its index, no further than needed. */
export function dueSql(now: string, limit: number, kind?: Kind, prefix = ''): Sql {
  const images = sql`SELECT * FROM (SELECT due, 'image' AS kind, id FROM ${raw(`${prefix}image_records`)}
    WHERE due <= ${now} ORDER BY due, id LIMIT ${limit}) AS images`;
  const others = sql`SELECT * FROM (SELECT due, kind, id FROM ${raw(`${prefix}records`)}
    WHERE due <= ${now} ${kind ? sql`AND kind = ${kind}` : raw('')} ORDER BY due, kind, id LIMIT ${limit}) AS others`;
  if (kind) return kind === 'image' ? images : others;
  return sql`SELECT * FROM (${images} UNION ALL ${others}) AS found ORDER BY due, kind, id LIMIT ${limit}`;
}
