import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';

/** Checks that a path names the caller's project; else IMG.0030 (decision 113). */
export function ownProject(id: string, { project }: Pick<Context, 'project'>): void {
  if (id !== project) throw new Refusal('IMG.0030');
}
