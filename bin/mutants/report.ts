import type { Killer } from './judge.ts';
import type { Mutant } from './mutants.ts';

export interface Judgement {
  readonly mutant: Mutant;
  /** What noticed that the rule was gone, if anything did. */
  readonly killer?: Killer;
  /** Why nothing has to. */
  readonly why?: string;
}

const count = <Key>(keys: readonly Key[]) => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
};

/** Rounded down, so that 100 is all of them. */
export const scoreOf = (judged: readonly Judgement[]): number =>
  Math.floor((judged.filter(({ killer }) => killer).length / judged.length) * 1000) / 10;

/** A line for each kind of rule, what noticed, and those that nothing noticed. */
export function reportOf(judged: readonly Judgement[]): string {
  const row = (...cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(22) : String(cell).padStart(11))).join('');
  const line = (kind: string, some: readonly Judgement[]) => {
    const killed = some.filter(({ killer }) => killer).length;
    const excused = some.filter(({ why }) => why).length;
    return row(kind, some.length, killed, excused, some.length - killed - excused, scoreOf(some));
  };
  const kinds = count(judged.map(({ mutant }) => mutant.kind)).map(([kind]) => kind);
  const killers = count(judged.flatMap(({ killer }) => killer ?? []));
  const reasons = count(judged.flatMap(({ why }) => why ?? []));
  const missed = judged.filter(({ killer, why }) => !killer && !why);
  return [
    row('rule taken away', 'mutants', 'noticed', 'explained', 'missed', '%'),
    ...kinds.map((kind) =>
      line(
        kind,
        judged.filter(({ mutant }) => mutant.kind === kind),
      ),
    ),
    line('all', judged),
    '',
    ...killers.map(([killer, times]) => `Noticed by ${killer}: ${times}`),
    ...(reasons.length > 0 ? ['', 'Not noticed, and why:'] : []),
    ...reasons.map(([why, times]) => `${String(times).padStart(6)}  ${why}`),
    ...(missed.length > 0 ? ['', 'Missed:'] : []),
    ...missed.map(({ mutant }) => `  ${mutant.kind} ${mutant.name}`),
    '',
  ].join('\n');
}
