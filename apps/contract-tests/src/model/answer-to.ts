import type { Ask, AskOfImage } from './ask.ts';
import { created } from './create.ts';
import { partOf, uploaded } from './data.ts';
import { isId, listed } from './list.ts';
import { type Change, changed, changesIn } from './patch.ts';
import { granted, type Kept, refused, type Told, type Verdict, type World, withImage } from './verdict.ts';

const json = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** What is wrong with the body of a deletion, which may be missing. */
function faultOfDeletion(body: string | undefined): string | undefined {
  if (!body) return undefined;
  const value = json(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'IMG.0001';
  const { delete_backup = false } = value as Record<string, unknown>;
  return typeof delete_backup === 'boolean' ? undefined : 'IMG.0001';
}

const pathOf = (ask: Ask) => (ask.does === 'patch' || ask.does === 'list' ? ask.path : 'native');

/** The changes that a request asks for, none unless it is a patch; or why it is refused before any image is looked at. */
function changesOf(ask: AskOfImage): readonly Change[] | string {
  if (ask.does === 'delete') return faultOfDeletion(ask.body) ?? [];
  if (ask.does !== 'patch') return [];
  return ask.body ? changesIn(json(ask.body), ask.path) : 'IMG.0007';
}

/** An image that the caller sees, and when. */
interface Found {
  readonly id: string;
  readonly kept: Kept;
  readonly isOwner: boolean;
  readonly now: string;
}

/** What comes of a request of an image that the caller sees. */
function ofVisible(world: World, ask: AskOfImage, changes: readonly Change[], found: Found): Verdict {
  const { id, kept, isOwner, now } = found;
  const { image, data } = kept;
  switch (ask.does) {
    case 'show':
      return granted(world, 200, image);
    case 'download': {
      if (data === undefined) return granted(world, 204, '');
      const part = partOf(data, ask.range);
      if (part === 'none') return refused(world, 'RangeNotSatisfiable');
      return part === undefined ? granted(world, 200, data) : granted(world, 206, part.text);
    }
    case 'upload':
      if (!isOwner) return refused(world, 'IMG.0047');
      if (image.status !== 'queued') return refused(world, 'IMG.0046');
      return granted(withImage(world, id, uploaded(kept, ask.data, now)), 204, '');
    case 'delete':
      if (!isOwner) return refused(world, 'IMG.0047');
      if (image.protected) return refused(world, 'IMG.0091');
      return granted(withImage(world, id, undefined), 204, '');
    case 'patch': {
      if (!isOwner) return refused(world, 'IMG.0047', ask.path);
      if (ask.path === 'cloudimages' && image.status !== 'active') return refused(world, 'IMG.0046', ask.path);
      const next = changed(image, changes, now);
      if (typeof next === 'string') return refused(world, next, ask.path);
      return granted(withImage(world, id, { ...kept, image: next }), 200, next);
    }
  }
}

/** What the documents and decisions say of a request, in a world of images none of which is `saving`. */
export function answerTo(world: World, ask: Ask, { id, now }: Told): Verdict {
  const path = pathOf(ask);
  if (ask.by === 'nobody') return refused(world, 'APIGW.0301', path);
  const project = world.owners[ask.by];
  if (ask.does === 'create') {
    if (!ask.body) return refused(world, 'IMG.0007');
    const image = created(json(ask.body), project, id, now);
    return typeof image === 'string' ? refused(world, image) : granted(withImage(world, id, { image }), 201, image);
  }
  const isVisible = ({ image }: Kept) => image.owner === project || image.visibility === 'public';
  if (ask.does === 'list') {
    const visible = [...world.images.values()].filter(isVisible).map(({ image }) => image);
    const page = listed(visible, ask.query, path);
    return typeof page === 'string' ? refused(world, page, path) : granted(world, 200, page);
  }
  if (!isId(ask.id)) return refused(world, 'IMG.0066', path);
  const changes = changesOf(ask);
  if (typeof changes === 'string') return refused(world, changes, path);
  const kept = world.images.get(ask.id);
  if (kept === undefined || !isVisible(kept)) return refused(world, 'IMG.0144', path);
  return ofVisible(world, ask, changes, { id: ask.id, kept, isOwner: kept.image.owner === project, now });
}
