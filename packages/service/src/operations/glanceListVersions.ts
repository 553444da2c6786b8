import type { Handler } from '../context.ts';
import { versions } from '../domain/versions.ts';

export const glanceListVersions: Handler<'glanceListVersions'> = async (_input, { origin }) => ({
  status: 200,
  body: { versions: versions(origin) },
});
