import fc from 'fast-check';
import type { Facts } from './data.ts';
import type { Draft } from './draft.ts';
import { createdByJob, failedJob } from './job.ts';
import { bodies, bodyOf, isTag, shownTag, type Tag } from './key-value-tags.ts';
import type { Asked, Model } from './model.ts';
import { objects } from './objects.ts';
import { created } from './operations/glanceCreateImageMetadata.ts';
import { isObject } from './values.ts';
import type { Stored } from './world.ts';

const given = fc.record(
  {
    name: fc.constantFrom('a', 'renamed', 'by a job'),
    description: fc.constantFrom('', 'words'),
    tags: fc.array(fc.constantFrom('a', 'a.b', 'b.c.d'), { maxLength: 3 }),
    enterprise_project_id: fc.constant('0'),
  },
  { requiredKeys: ['name'] },
);

/** The tags of a body, in the form that images show: a key that comes again gets its last value. */
function tagsIn(tags: unknown): string[] {
  const all = new Map<string, Tag>();
  for (const dotted of Array.isArray(tags) ? tags : []) {
    const [key = '', ...rest] = String(dotted).split('.');
    const tag = { key, value: rest.join('.') };
    if (isTag(tag)) all.set(key, tag);
  }
  return [...all.values()].map(shownTag);
}

/** A new image of a job: its end makes it active. */
function imageOfJob(
  { project, fresh }: Asked,
  body: Readonly<Record<string, unknown>>,
  added: Stored,
  facts?: Facts,
): Stored {
  const { name, description, tags, min_disk, enterprise_project_id } = body;
  const { id, created_at, updated_at, active_at } = fresh.made ?? {};
  const metadata = {
    name,
    tags: tagsIn(tags),
    ...(description !== undefined && { __description: description }),
    ...(min_disk !== undefined && { min_disk }),
  };
  const image = created(metadata, project, { id: String(id), now: String(created_at) });
  if (!isObject(image)) throw new Error(`The model draws a body that is wrong: ${image}`);
  return {
    ...image,
    ...(enterprise_project_id !== undefined && { enterprise_project_id }),
    ...added,
    status: 'active',
    updated_at,
    active_at,
    ...(facts && { size: facts.size, checksum: facts.md5, __image_size: String(facts.size) }),
  };
}

interface Source {
  /** Members of the body that say where the image comes from. */
  readonly from: fc.Arbitrary<object>;
  readonly job: (body: Stored) => { readonly type: string; readonly added: Stored };
}

/** The model of an operation whose job creates one image, from one of several sources. */
export const jobImageModel = ({ from, job }: Source): Model => ({
  startsJob: true,
  draw: ({ token }) =>
    fc
      .tuple(token, bodies(fc.tuple(given, from).map(([given, from]) => ({ ...given, ...from }))))
      .map(([token, body]): Draft => ({ token, ...body })),
  respond: (asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    const { type, added } = job(body);
    if (body.image_url === undefined) return createdByJob(asked, type, imageOfJob(asked, body, added));
    const facts = objects(asked.world).get(String(body.image_url));
    if (facts === undefined) return 'IMG.0057';
    if (facts.size === 0) return failedJob(asked, type, 'IMG.0057', { image_name: body.name });
    return createdByJob(asked, type, imageOfJob(asked, body, added, facts), facts.data);
  },
});

/** Files in buckets, few of them missing. */
export const files = fc
  .oneof(
    { weight: 4, arbitrary: fc.constant('shop-images:debian-10.qcow2') },
    { weight: 4, arbitrary: fc.constantFrom('a', 'b').map((name) => `shop-images:{sequence}/${name}`) },
    { weight: 1, arbitrary: fc.constantFrom('shop-images:missing', 'missing:debian-10.qcow2') },
  )
  .map((image_url) => ({ image_url }));

export const filesForDisks = files.map((file) => ({ ...file, min_disk: 100 }));

/** What an image shows of the file that it comes from. */
export const originOf = ({ image_url }: Stored): Stored => ({
  __data_origin: `file,${image_url}`,
  __root_origin: 'file',
});
