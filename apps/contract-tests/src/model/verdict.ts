/** Who calls: the caller of every case, the story's second project, or somebody without a token. */
export type Who = 'own' | 'other' | 'nobody';

export type Path = 'cloudimages' | 'native';

/** An image as answers show it. */
export type Stored = Readonly<Record<string, unknown>>;

export interface Kept {
  readonly image: Stored;
  /** Its data; absent as long as there is none. */
  readonly data?: string;
}

/** All that the model knows of. */
export interface World {
  /** IDs of the two projects. */
  readonly owners: Readonly<Record<'own' | 'other', string>>;
  /** The images that there are, by their IDs. */
  readonly images: ReadonlyMap<string, Kept>;
}

/** What only the service can know: the ID that it gives to a new image, and the time of a change, in UTC. */
export interface Told {
  readonly id: string;
  readonly now: string;
}

/** What the documents say of a request: how it is answered, and what there is afterwards. */
export interface Verdict {
  readonly status: number;
  /** Why it is refused, in the words of `refused`; absent when it is granted. */
  readonly reason?: string;
  /** Code in the body of a refusal; a native one has none. */
  readonly code?: string;
  /** Body of an answer that grants: an object, or data. */
  readonly body?: Stored | string;
  readonly world: World;
}

export const granted = (world: World, status: number, body: Stored | string): Verdict => ({ status, body, world });

/** Where it is not 400. */
const statuses: Readonly<Record<Path, Readonly<Record<string, number>>>> = {
  cloudimages: { 'APIGW.0301': 401, 'IMG.0026': 403, 'IMG.0047': 403, 'IMG.0144': 404 },
  native: {
    'APIGW.0301': 401,
    'IMG.0026': 403,
    'IMG.0035': 409,
    'IMG.0046': 409,
    'IMG.0047': 403,
    'IMG.0066': 404,
    'IMG.0091': 403,
    'IMG.0144': 404,
    TooManyExtensions: 413,
    RangeNotSatisfiable: 416,
  },
};

/** The code of what has none of its own. */
const codes: Readonly<Record<string, string>> = {
  TooManyExtensions: 'IMG.0001',
  'no such marker': 'IMG.0017',
};

/** A refusal, by its code, or in words where it shares the code with another one; nothing is changed by it. */
export function refused(world: World, reason: string, path: Path = 'native'): Verdict {
  const code = path === 'cloudimages' || reason === 'APIGW.0301' ? (codes[reason] ?? reason) : undefined;
  return { status: statuses[path][reason] ?? 400, reason, ...(code && { code }), world };
}

/** The world with an image, or, without one, the world that it is gone from. */
export function withImage(world: World, id: string, kept: Kept | undefined): World {
  const images = new Map(world.images);
  if (kept === undefined) images.delete(id);
  else images.set(id, kept);
  return { ...world, images };
}
