import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Image, operations } from '@cloudimages/contract';
import type { Facts } from '@cloudimages/contract-tests/model';
import { type Connection, connectTo } from '@cloudimages/test-kit/connection';
import { factsOf } from '../../histories/data.ts';
import { forEach } from '../../histories/for-each.ts';
import { asDemo } from '../../histories/perform.ts';
import { holds } from '../../lib/condition.ts';
import { demo } from '../../lib/development.ts';
import { list } from '../list.ts';
import { bucket, isOfJobs, type Shown, show, type Task } from './task.ts';

/** An image that a job made, or one of the sources. */
export interface FoundImage {
  readonly image: Image;
  readonly data?: string;
  /** Projects that it is shared with. */
  readonly members: readonly string[];
}

/** The state after the crash and the restart. */
export interface JobsFound {
  /** The jobs of the tasks that have an ID and are known. */
  readonly shown: ReadonlyMap<Task, Shown>;
  readonly images: readonly FoundImage[];
  /** All files of the bucket, also drafts, by their names. */
  readonly objects: ReadonlyMap<string, Facts>;
  /** How many images the project has by its quota, and by its list. */
  readonly used: number;
  readonly owned: number;
}

/** Time in which a server must end the jobs that a crash has cut off, in milliseconds. */
export const patience = 30_000;

async function json<Body>(connection: Connection, path: string): Promise<Body> {
  const { status, body } = await connection.send('GET', path, asDemo);
  if (status !== 200) throw new Error(`${path} got ${status}: ${body}`);
  return JSON.parse(body.toString());
}

/** The job of a task once it has ended, or after a timeout; undefined if there is none. */
async function ended(connection: Connection, job: string): Promise<Shown | undefined> {
  let shown: Shown | undefined;
  await holds(
    async () => {
      const { status, body } = await show(connection, job);
      if (status === 400) return true;
      if (status !== 200) throw new Error(`A job got ${status}: ${body}`);
      shown = JSON.parse(body.toString());
      return shown?.end_time !== '';
    },
    patience,
    20,
  );
  return shown;
}

function objectsIn(buckets: string): Map<string, Facts> {
  const folder = join(buckets, bucket);
  if (!existsSync(folder)) return new Map();
  const found = new Map<string, Facts>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // A job without an ID may still go on, and remove a draft meanwhile.
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat?.isFile()) found.set(name, contentOf(join(folder, name)));
  }
  return found;
}

const nothing = factsOf(new Uint8Array());

function contentOf(file: string): Facts {
  try {
    return factsOf(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
    throw error;
  }
}

async function foundImage(connection: Connection, image: Image): Promise<FoundImage> {
  const { status, body } = await connection.send('GET', `/v2/images/${image.id}/file`, asDemo);
  if (status !== 200 && status !== 204) throw new Error(`The data of ${image.id} got ${status}: ${body}`);
  const { members } = await json<{ readonly members: readonly { readonly member_id: string }[] }>(
    connection,
    `/v2/images/${image.id}/members`,
  );
  return { image, ...(status === 200 && { data: factsOf(body).data }), members: members.map((one) => one.member_id) };
}

/** Waits for the end of all known jobs, and reads what they have left. Meanwhile no other requests are sent. */
export async function lookAtJobs(urls: readonly string[], tasks: readonly Task[], buckets: string): Promise<JobsFound> {
  const connections = Array.from({ length: 8 }, (_, index) => connectTo(urls[index % urls.length] as string));
  const [first] = connections as [Connection];
  try {
    const shown = new Map<Task, Shown>();
    await forEach(connections, tasks, async (connection, task) => {
      const found = task.job === undefined ? undefined : await ended(connection, task.job);
      if (found) shown.set(task, found);
    });
    const { quotas } = await json<{ readonly quotas: { readonly resources: readonly { readonly used: number }[] } }>(
      first,
      operations.showImageQuota.path,
    );
    const listed = await list(first);
    const images: FoundImage[] = [];
    await forEach(connections, listed.filter(isOfJobs), async (connection, image) => {
      images.push(await foundImage(connection, image));
    });
    const owned = listed.filter(({ owner }) => owner === demo.project).length;
    return { shown, images, objects: objectsIn(buckets), used: quotas.resources[0]?.used ?? 0, owned };
  } finally {
    for (const connection of connections) connection.close();
  }
}
