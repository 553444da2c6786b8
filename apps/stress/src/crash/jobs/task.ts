import { randomUUID } from 'node:crypto';
import { type OperationId, operations, pathOf } from '@cloudimages/contract';
import type { Facts } from '@cloudimages/contract-tests/model';
import type { Connection, Reply } from '@cloudimages/test-kit/connection';
import type { Random } from '@cloudimages/test-kit/random';
import { asJson } from '../../histories/perform.ts';

/** What jobs take their data from: no other client changes it. */
export interface Sources {
  /** Active images, by their IDs. */
  readonly images: ReadonlyMap<string, Facts>;
  /** An object in the bucket. */
  readonly object: { readonly name: string; readonly facts: Facts };
}

/** What exists once a job is done. Each name and project is that of one job. */
export interface Result {
  readonly images?: readonly { readonly name: string; readonly facts?: Facts }[];
  readonly object?: { readonly name: string; readonly facts: Facts };
  readonly members?: { readonly images: readonly string[]; readonly project: string };
}

/** A request that starts a job. */
export interface Task {
  readonly operation: OperationId;
  readonly image?: string;
  readonly body: object;
  readonly result: Result;
  /** The ID of the job, once it is acknowledged. */
  job?: string;
  /** Whether its end was seen before the crash. */
  isEnded?: boolean;
}

export const bucket = 'shop-images';

const prefix = 'job ';

/** Whether an image belongs to the jobs; other clients leave it alone. */
export const isOfJobs = ({ name }: { readonly name?: string }): boolean => name?.startsWith(prefix) ?? false;

/** Every name is that of one thing of this process. */
let last = 0;

export const newName = () => `${prefix}${++last}`;

const kinds: readonly ((sources: Sources, random: Random) => Task)[] = [
  function createImage() {
    const name = newName();
    return { operation: 'createImage', body: { name, instance_id: randomUUID() }, result: { images: [{ name }] } };
  },
  function createImagesOfFiles({ object: { name: object, facts } }) {
    const [name, image_url] = [newName(), `${bucket}:${object}`];
    return {
      operation: 'createImage',
      body: { name, image_url, min_disk: 40, data_images: [{ image_url, min_disk: 1 }] },
      result: { images: [name, `${name}-1`].map((name) => ({ name, facts })) },
    };
  },
  function copyImage({ images }, random) {
    const [name, [image, facts]] = [newName(), random.one([...images])];
    return { operation: 'copyImageInRegion', image, body: { name }, result: { images: [{ name, facts }] } };
  },
  function exportImage({ images }, random) {
    const [name, [image, facts]] = [newName().replace(' ', '/'), random.one([...images])];
    const body = { bucket_url: `${bucket}:${name}`, file_format: 'qcow2' };
    return { operation: 'exportImage', image, body, result: { object: { name, facts } } };
  },
  function shareImages({ images: all }) {
    const [images, project] = [[...all.keys()], String(++last).padStart(32, '0')];
    return {
      operation: 'batchAddMembers',
      body: { images, projects: [project] },
      result: { members: { images, project } },
    };
  },
];

export const newTask = (sources: Sources, random: Random): Task => random.one(kinds)(sources, random);

/** Sends the request of a task. */
export function start(connection: Connection, { operation, image, body }: Task): Promise<Reply> {
  const { method } = operations[operation];
  const path = pathOf(operations[operation], { ...(image !== undefined && { image_id: image }) });
  return connection.send(method, path, asJson, JSON.stringify(body));
}

/** A job as responses show it. */
export interface Shown {
  readonly status: string;
  readonly end_time: string;
  readonly fail_reason: string | null;
  readonly entities: Entities;
}

interface Entities {
  readonly image_id?: string;
  readonly sub_jobs_result?: readonly { readonly entities: Entities }[];
}

export const show = (connection: Connection, job: string): Promise<Reply> =>
  connection.send('GET', pathOf(operations.showJobProgress, { job_id: job }), asJson);

/** IDs of the images that a job names as its own. */
export const imagesOf = ({ entities: { image_id, sub_jobs_result } }: Shown): readonly string[] =>
  (sub_jobs_result?.map(({ entities }) => entities.image_id) ?? [image_id]).filter((id) => id !== undefined);
