import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { expect, test } from 'vitest';
import { id, image, json, token } from '../support/call.ts';
import { serve } from '../support/server.ts';

const { url } = await serve();

async function patch(agent: Agent, name: string): Promise<number | undefined> {
  const call = request(`${url}/v2/cloudimages/${id}`, { agent, method: 'PATCH', headers: { ...token, ...json } });
  call.end(JSON.stringify([{ op: 'add', path: `/${name}`, value: name }]));
  const [response] = await once(call, 'response');
  await once(response.resume(), 'end');
  return response.statusCode;
}

test('no attribute is lost when many clients add one to an image at the same time', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const names = Array.from({ length: 100 }, (_, index) => `attribute_${index}`);
  const statuses = await Promise.all(names.flatMap((name) => [patch(agent, name), patch(agent, name)]));
  expect(new Set(statuses)).toEqual(new Set([200]));
  agent.destroy();
  const shown = await (await fetch(url + image, { headers: token })).json();
  expect(shown).toMatchObject(Object.fromEntries(names.map((name) => [name, name])));
});
