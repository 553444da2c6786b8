import type { Handler } from '../context.ts';
import { versions } from '../domain/versions.ts';
import { Refusal } from '../pipeline/refusal.ts';

export const showVersion: Handler<'showVersion'> = async ({ path }, { origin }) => {
  const found = versions(origin).find(({ id }) => id === path.version || id.startsWith(`${path.version}.`));
  if (found === undefined) throw new Refusal('APIGW.0101');
  return { status: 300, body: { versions: [found] } };
};
