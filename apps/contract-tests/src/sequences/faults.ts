import { answerTo } from '../model/answer-to.ts';
import type { Ask } from '../model/ask.ts';
import { controls, type Query } from '../model/list.ts';
import { type Kept, type Stored, type Verdict, withImage } from '../model/verdict.ts';
import type { Model } from './life.ts';

/** A model that says otherwise of some verdicts. */
const changing =
  (change: (verdict: Verdict, ask: Ask) => Partial<Verdict> | undefined): Model =>
  (world, ask, told) => {
    const verdict = answerTo(world, ask, told);
    return { ...verdict, ...change(verdict, ask) };
  };

/** A model that takes some requests for others. */
const mistaking =
  (mistake: (ask: Ask) => Ask): Model =>
  (world, ask, told) =>
    answerTo(world, mistake(ask), told);

/** A model whose pages hold the images that another query asks for. */
const listing =
  (change: (query: Query) => Query): Model =>
  (world, ask, told) => {
    const verdict = answerTo(world, ask, told);
    if (ask.does !== 'list' || verdict.status !== 200) return verdict;
    const { body } = answerTo(world, { ...ask, query: change(ask.query) }, told);
    return { ...verdict, body: { ...(verdict.body as Stored), images: (body as Stored).images } };
  };

const without = (...names: string[]) => listing((query) => query.filter(([name]) => !names.includes(name)));

/** A model that keeps something else of the image that a request changes. */
const keeping =
  (change: (kept: Kept, before: Kept | undefined, ask: Ask) => Kept): Model =>
  (world, ask, told) => {
    const verdict = answerTo(world, ask, told);
    const id = 'id' in ask ? ask.id : told.id;
    const kept = verdict.world.images.get(id);
    if (kept === undefined || verdict.world === world) return verdict;
    return { ...verdict, world: withImage(verdict.world, id, change(kept, world.images.get(id), ask)) };
  };

/** Models, each with one mistake, that have to be found out. */
export const faults: Readonly<Record<string, Model>> = {
  'the status of a second upload': changing(({ reason }, { does }) =>
    does === 'upload' && reason === 'IMG.0046' ? { status: 403 } : undefined,
  ),
  'the code for an image that is not active': changing(({ code }) =>
    code === 'IMG.0046' ? { code: 'IMG.0035' } : undefined,
  ),
  'a default of a new image': changing(({ status, body }) =>
    status === 201 ? { body: { ...(body as Stored), min_ram: 1 } } : undefined,
  ),
  'a patch that is answered, but not kept': keeping((kept, before, { does }) =>
    does === 'patch' && before ? before : kept,
  ),
  'the size after an upload': keeping((kept, _, { does }) =>
    does === 'upload' ? { ...kept, image: { ...kept.image, size: 1 } } : kept,
  ),
  'the data after an upload': keeping((kept, _, { does }) => (does === 'upload' ? { ...kept, data: 'x' } : kept)),
  'a deletion that is answered, but not done': (world, ask, told) => {
    const verdict = answerTo(world, ask, told);
    return ask.does === 'delete' ? { ...verdict, world } : verdict;
  },
  "the other project's view": mistaking((ask) => (ask.does === 'show' ? { ...ask, by: 'own' } : ask)),
  'somebody without a token': mistaking((ask) => (ask.by === 'nobody' ? { ...ask, by: 'own' } : ask)),
  'a range without its last byte': changing(({ status, body }) =>
    status === 206 ? { body: String(body).slice(0, -1) } : undefined,
  ),
  'filters that are forgotten': listing((query) => query.filter(([name]) => [...controls, 'sequence'].includes(name))),
  'the direction of a list': without('sort_dir'),
  'the key that a list is ordered by': without('sort_key'),
  'a page that begins at the beginning': without('marker'),
  'a page that does not end': without('limit'),
  'a next page that is not told': changing((verdict, ask) => {
    if (ask.does !== 'list' || verdict.status !== 200) return undefined;
    const { next: _, ...body } = verdict.body as Stored;
    return { body };
  }),
};
