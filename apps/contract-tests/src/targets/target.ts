import type { OperationId } from '@cloudimages/contract';

/** The targets of this repository. */
const ownTargets = ['service', 'server', 'mock'] as const;

export type OwnTarget = (typeof ownTargets)[number];
export type TargetName = OwnTarget | 'endpoint';

/** What the suite runs against. */
export interface Target {
  readonly name: TargetName;
  /** URL without a slash at its end. */
  readonly endpoint: string;
  readonly fetch: typeof globalThis.fetch;
  /** `own` is the caller of most cases; `other` acts for the story's second project. */
  readonly tokens: { readonly own: string; readonly other?: string };
  /** A key of the same project, if the target verifies signatures. */
  readonly accessKey?: { readonly id: string; readonly secret: string };
  /** Whether it begins with the images of the story, and may keep images that cannot be deleted. */
  readonly story: boolean;
  /** The operations that it has; by default all. */
  readonly operations?: readonly OperationId[];
  /** Whether it keeps changes. */
  readonly stateful: boolean;
  /** Whether requests that change something may be sent; otherwise only cases that read are registered. */
  readonly writes: boolean;
  stop(): Promise<void>;
}

/** The target of the environment, by default all targets of this repository. */
export function chosenTargets(env: Readonly<Record<string, string | undefined>>): readonly OwnTarget[] {
  const chosen = env.CLOUDIMAGES_TARGET;
  if (!chosen) return ownTargets;
  const known = ownTargets.find((name) => name === chosen);
  if (known === undefined) {
    throw new Error(`CLOUDIMAGES_TARGET is one of ${ownTargets.join(', ')}, not "${chosen}".`);
  }
  return [known];
}
