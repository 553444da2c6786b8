import type { Handler } from '../context.ts';
import { versions } from '../domain/versions.ts';

export const listVersions: Handler<'listVersions'> = async (_input, { origin }) => ({
  status: 300,
  body: { versions: versions(origin) },
});
