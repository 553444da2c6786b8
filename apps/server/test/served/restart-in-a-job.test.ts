import { story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { json, token, until } from '../support/call.ts';
import { storeOf } from '../support/engine.ts';
import { newPath } from '../support/folder.ts';
import { address, run } from '../support/program.ts';

const { id, owner } = story.UbuntuImage;
const projects = [story.OtherProjectImage.owner, 'c'.repeat(32)];

async function onData(data: string) {
  const { store } = await storeOf(data);
  const program = run(['--port', '0', '--data', data, '--job-seconds', '2', ...(store ? ['--store', store] : [])]);
  return { program, url: await address(program) };
}

test('a job of a server that is killed is done by the next one', async () => {
  const data = newPath('data');
  const killed = await onData(data);
  const init = { method: 'POST', headers: { ...token, ...json }, body: JSON.stringify({ images: [id], projects }) };
  const response = await fetch(`${killed.url}/v1/cloudimages/members`, init);
  expect(response.status).toBe(200);
  const { job_id } = await response.json();
  const read = async (url: string, path: string) => (await fetch(url + path, { headers: token })).json();
  const job = (url: string) => read(url, `/v1/${owner}/jobs/${job_id}`);
  expect(await job(killed.url)).toMatchObject({ end_time: '', entities: { results: [] } });
  killed.program.child.kill('SIGKILL');
  expect(await killed.program.ended).toBe(null);

  const { url } = await onData(data);
  await until(async () => expect(await job(url)).toMatchObject({ status: 'SUCCESS' }));
  const { entities } = await job(url);
  expect(entities.results).toEqual(projects.map((project_id) => ({ image_id: id, project_id, status: 'success' })));
  const { members } = await read(url, `/v1/${owner}/cloudimages/${id}/members`);
  expect(members).toMatchObject(projects.map((member_id) => ({ member_id, status: 'pending' })));
});
