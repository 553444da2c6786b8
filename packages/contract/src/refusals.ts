import type { operations } from './generated/operations.ts';
import type { DeclaredRefusal, Operation } from './operations.ts';

/** The refusals that the document declares, each with its own code, status and body as literal types. */
export type KnownRefusal = (typeof operations)[keyof typeof operations]['refusals'][number];

/**
 * The declared refusal that a code or a status leads to: the one named by the code, else the first one of the status,
 * else the first 400, which stands for all codes that an operation does not tell apart, else the 500, which the style
 * guide of the document asks of every operation.
 */
export function declaredRefusal({ refusals }: Operation<string>, reason: string | number): DeclaredRefusal {
  return (refusals.find(({ code, status }) => code === reason || status === reason) ??
    refusals.find(({ status }) => status === 400) ??
    refusals.find(({ status }) => status === 500)) as DeclaredRefusal;
}
