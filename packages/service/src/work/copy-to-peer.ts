import type { JobRecord, PeerCopy } from '../ports/jobs.ts';
import type { Peer } from '../ports/regions.ts';
import type { JobPorts } from './continue-job.ts';
import { dataOf, pass } from './job-data.ts';

/** Another service cannot create the copy; the message says why, after the words of IMG.0147. */
export class PeerFailure extends Error {
  override readonly name = 'PeerFailure';
}

/** Another process has taken the job, or an upload of one that died is not over yet. */
export class Later extends Error {
  override readonly name = 'Later';
}

interface Sent {
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
}

/** Sends a request with JSON or a stream to another service; its response is an error unless its status is among these. */
async function send(peer: Peer, path: string, { method, body }: Sent, ...allowed: readonly number[]) {
  const { endpoint, token, fetch = globalThis.fetch } = peer;
  const isStream = body instanceof ReadableStream;
  const response = await fetch(`${endpoint}${path}`, {
    method: method ?? 'GET',
    headers: {
      'X-Auth-Token': token,
      ...(body !== undefined && { 'Content-Type': isStream ? 'application/octet-stream' : 'application/json' }),
    },
    redirect: 'error',
    ...(body !== undefined && { body: isStream ? body : JSON.stringify(body) }),
    ...(isStream && { duplex: 'half' }),
  }).catch(() => {
    throw new PeerFailure('Its server cannot be reached.');
  });
  if (response.ok) return response;
  await response.body?.cancel();
  if (allowed.includes(response.status)) return response;
  throw new PeerFailure(`Its server responds with status ${response.status}.`);
}

/** The job's peer; it may be gone from the configuration since the job was started. */
function peerOf({ regions }: JobPorts, { project, peerCopy }: JobRecord): Peer {
  const { region, project_name } = peerCopy as PeerCopy;
  const found = regions.reachable(project, region).get(project_name);
  if (found === undefined || 'project' in found) throw new PeerFailure('Its server is not configured any more.');
  return found;
}

async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => {
    throw new PeerFailure('Its server responds with something else than JSON.');
  });
}

const idIn = (value: unknown) => {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
};

/** ID of the copy. It is tagged with the ID of the job, so that a process after a crash finds it. */
async function idOfCopy(ports: JobPorts, peer: Peer, jobId: string, { peerCopy, attempt }: JobRecord): Promise<string> {
  const { id, image } = peerCopy as PeerCopy;
  if (id !== undefined) return id;
  const list = (await jsonOf(await send(peer, `/v2/images?tag=${jobId}`, {}))) as { images?: readonly unknown[] };
  const known =
    idIn(list?.images?.[0]) ??
    idIn(await jsonOf(await send(peer, '/v2/images', { method: 'POST', body: { ...image, tags: [jobId] } })));
  if (known === undefined) throw new PeerFailure('Its server responds without an image.');
  const { job } = await ports.store.change({ job: ['job', jobId] }, ({ job }) => ({
    job: job?.peerCopy && job.attempt === attempt ? { ...job, peerCopy: { ...job.peerCopy, id: known } } : job,
  }));
  if (job?.attempt !== attempt) throw new Later();
  return known;
}

/**
 * Copies an image through the API of another service. Each step is done once, also when several processes continue the
 * job one after the other.
 */
export async function copyToPeer(ports: JobPorts, jobId: string, job: JobRecord): Promise<void> {
  const { file, changes } = job.peerCopy as PeerCopy;
  const peer = peerOf(ports, job);
  const path = `/v2/images/${await idOfCopy(ports, peer, jobId, job)}`;
  const { status } = (await jsonOf(await send(peer, path, {}))) as { status?: string };
  if (status === 'saving') throw new Later();
  if (status === 'queued') {
    const data = await dataOf(ports, file === undefined ? undefined : { file });
    await pass(data, (body) => send(peer, `${path}/file`, { method: 'PUT', body }));
  }
  if (changes.length > 0) {
    await send(peer, path.replace('images', 'cloudimages'), { method: 'PATCH', body: changes });
  }
  await send(peer, `${path}/tags/${jobId}`, { method: 'DELETE' }, 404);
}

/** Removes the copy of a job that has failed, if the other service can be reached. */
export async function removeFromPeer(ports: JobPorts, job: JobRecord): Promise<void> {
  const id = job.peerCopy?.id;
  if (id === undefined) return;
  try {
    await send(peerOf(ports, job), `/v2/images/${id}`, { method: 'DELETE' }, 404);
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
  }
}
