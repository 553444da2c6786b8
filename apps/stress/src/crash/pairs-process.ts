// Opens a store of the server and changes pairs of records without end: an image and a token that bear the same number.
// Prints `has PAIR NUMBER NUMBER` for each pair once it has opened the store, `ready`, and then `PAIR NUMBER` for each
// change that the store acknowledges.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Image, story } from '@cloudimages/contract';

interface Pair {
  readonly image: { readonly image: Image } | undefined;
  readonly token: { readonly user: string } | undefined;
}

/** As much of the server's store as is used here. */
interface Store {
  get<Kind extends keyof Pair>(kind: Kind, id: string): Promise<Pair[Kind]>;
  change<Name extends string>(
    refs: Record<Name, readonly [kind: string, id: string]>,
    decide: (found: Record<Name, never>) => Record<Name, unknown>,
  ): Promise<unknown>;
}

const pairs = 12;
const clients = 32;

const [engine = '', place = ''] = process.argv.slice(2);
const server = dirname(createRequire(import.meta.url).resolve('@cloudimages/server/package.json'));
const { [`${engine}Store`]: open } = await import(join(server, 'dist', 'store', engine, `${engine}-store.js`));
const store: Store = await open(place);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const numberOf = ({ image, token }: Pair) => [Number(image?.image.name ?? 0), Number(token?.user ?? 0)] as const;

/** The next state of a pair. One whose halves differ stays as it is, to be found. */
function next(pair: Pair, id: string): Pair {
  const [number, other] = numberOf(pair);
  if (number !== other) return pair;
  const name = String(number + 1);
  return { image: { image: { ...story.UbuntuImage, id, name } }, token: { user: name } };
}

/** Changes one pair or two, whose records are then four, in any order. */
async function change(one: number, other: number): Promise<void> {
  const [a, b] = [`pair ${one}`, `pair ${other}`];
  const made: string[] = [];
  if (one === other) {
    await store.change({ image: ['image', a], token: ['token', a] }, (pair: Pair) => {
      const { image, token } = next(pair, a);
      made[0] = `${one} ${image?.image.name}`;
      return { image, token };
    });
  } else {
    const refs = { image: ['image', a], token: ['token', a], token2: ['token', b], image2: ['image', b] } as const;
    await store.change(refs, ({ image, token, image2, token2 }) => {
      const [first, second] = [next({ image, token }, a), next({ image: image2, token: token2 }, b)];
      made[0] = `${one} ${first.image?.image.name}`;
      made[1] = `${other} ${second.image?.image.name}`;
      return { ...first, image2: second.image, token2: second.token };
    });
  }
  for (const line of made) say(line);
}

for (let number = 0; number < pairs; number++) {
  const id = `pair ${number}`;
  const [image, token] = await Promise.all([store.get('image', id), store.get('token', id)]);
  say(`has ${number} ${numberOf({ image, token }).join(' ')}`);
}
say('ready');

const any = () => Math.floor(Math.random() * pairs);

async function work(): Promise<never> {
  for (;;) {
    // The database may be killed meanwhile: then nothing is acknowledged.
    const one = any();
    await change(one, Math.random() < 0.3 ? any() : one).catch(() => {});
    await setImmediate();
  }
}

await Promise.all(Array.from({ length: clients }, work));
