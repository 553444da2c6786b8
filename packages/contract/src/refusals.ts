import type { operations as identityOperations } from './generated/identity-operations.ts';
import type { operations } from './generated/operations.ts';
import type { DeclaredRefusal, Operation } from './operations.ts';

type RefusalsOf<Table extends Record<string, { readonly refusals: readonly unknown[] }>> =
  Table[keyof Table]['refusals'][number];

/** The refusals that the document declares, each with its own code, status and body as literal types. */
export type KnownRefusal = RefusalsOf<typeof operations>;

type AnyRefusal = KnownRefusal | RefusalsOf<typeof identityOperations>;

/**
 * Why a request is refused: a code that a document declares, or the HTTP status when that alone says what is wrong.
 *
 * @example
 * ```ts
 * const reason: Reason = 'IMG.0144';
 * ```
 */
export type Reason =
  | AnyRefusal['code']
  | Extract<AnyRefusal, { readonly alsoFor: readonly string[] }>['alsoFor'][number]
  | AnyRefusal['status'];

/**
 * The declared refusal that a reason leads to: the one with that code, the one that stands for it, both of the lowest
 * status, or the only one of a status.
 *
 * @throws {Error} when the operation declares none, or several of the status: the document has to say which one.
 */
export function declaredRefusal({ id, refusals }: Operation<string>, reason: Reason): DeclaredRefusal {
  const coded =
    refusals.find(({ code }) => code === reason) ??
    refusals.find(({ alsoFor = [] }) => alsoFor.includes(String(reason)));
  const [only, ...further] = refusals.filter(({ status }) => status === reason);
  const found = coded ?? (further.length === 0 ? only : undefined);
  if (found) return found;
  throw new Error(`${id} declares ${only ? 'several refusals' : 'no refusal'} for ${reason}.`);
}
