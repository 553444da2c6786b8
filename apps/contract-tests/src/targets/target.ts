/** The targets that need nothing from outside. */
const ownTargets = ['service', 'server', 'server-on-postgres', 'mock'] as const;

export type OwnTarget = (typeof ownTargets)[number];
export type TargetName = OwnTarget | 'endpoint';

/** What the suite is run against. */
export interface Target {
  readonly name: TargetName;
  /** Address without a slash at its end. */
  readonly endpoint: string;
  readonly fetch: typeof globalThis.fetch;
  /** `own` is the caller of every case; `other` acts for the story's second project. */
  readonly tokens: { readonly own: string; readonly other?: string };
  /** A key of the same project; not given where nobody checks signatures. */
  readonly accessKey?: { readonly id: string; readonly secret: string };
  /** Whether it begins with the images of the story, and may be left with images that cannot be deleted. */
  readonly story: boolean;
  /** Whether another target is the same server on another store: then it gets only the cases in which the store matters. */
  readonly isSecondStore?: true;
  /** Whether it keeps what it is told. */
  readonly stateful: boolean;
  /** Whether requests may be sent that change something; else only cases that read are there. */
  readonly writes: boolean;
  stop(): Promise<void>;
}

/** The targets that the environment asks for; all that need nothing from outside when it asks for none. */
export function chosenTargets(env: Readonly<Record<string, string | undefined>>): readonly OwnTarget[] {
  const chosen = env.CLOUDIMAGES_TARGET;
  if (!chosen) return ownTargets;
  const known = ownTargets.find((name) => name === chosen);
  if (known === undefined) {
    throw new Error(`CLOUDIMAGES_TARGET is one of ${ownTargets.join(', ')}, not "${chosen}".`);
  }
  return [known];
}
