import { developmentCredentials } from '@cloudimages/service';
import { expect, test } from 'vitest';
import { id, json } from './support/call.ts';
import { fileOf, first, people, secrets } from './support/credentials.ts';
import { start } from './support/server.ts';

const [, , remote] = developmentCredentials;

test('an image is copied to another server, which the credentials file names', async () => {
  const peer = await start();
  const { token } = remote;
  const peers = [{ region: 'RegionTwo', project_name: 'RegionTwo', endpoint: peer.url, token, from: [first] }];
  const server = await start({ credentials: await fileOf({ ...people, peers }), jobSeconds: 0 });
  const headers = { ...json, 'X-Auth-Token': secrets.token };
  const far = { name: 'far', region: 'RegionTwo', project_name: 'RegionTwo', agency_name: 'any' };
  const copy = async () => {
    const init = { method: 'POST', headers, body: JSON.stringify(far) };
    const { job_id } = await (await fetch(`${server.url}/v1/cloudimages/${id}/cross_region_copy`, init)).json();
    return (await fetch(`${server.url}/v1/cloudimages/job/${job_id}`, { headers })).json();
  };
  try {
    const job = await copy();
    expect(job).toMatchObject({ status: 'SUCCESS' });
    const path = `${peer.url}/v2/images/${job.entities.image_id}`;
    const there = { headers: { 'X-Auth-Token': token } };
    expect(await (await fetch(path, there)).json()).toMatchObject({
      name: 'far',
      status: 'active',
      owner: remote.project.id,
    });
    expect(await (await fetch(`${path}/file`, there)).text()).toBe('{}');
    await peer.close();
    const failed = await copy();
    expect(failed).toMatchObject({ status: 'FAIL', error_code: 'IMG.0147' });
    expect(JSON.stringify(failed)).not.toContain(token);
  } finally {
    await Promise.all([server.close(), peer.close()]);
  }
});
