import { operations, pathOf } from '@cloudimages/contract';
import { responseValidator } from '@cloudimages/contract/validators';
import { createService } from '@cloudimages/service';
import { expect, test } from 'vitest';
import { createCloudImages, glanceShowImage, patch, updateImage } from '../src/index.ts';
import { callExample } from './support/call-example.ts';
import { endpoint, serviceClient, ubuntu } from './support/clients.ts';
import { inTurn } from './support/scripted.ts';

test.each(Object.values(operations))('$id gets a declared response to the example', async (operation) => {
  const service = createService();
  const responses: Response[] = [];
  const { fetch, requests } = inTurn(async (request) => {
    const response = await service.fetch(request);
    responses.push(response.clone());
    return response;
  });
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
  const [result] = await Promise.allSettled([callExample(client, operation)]);
  const sent = requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  expect(sent).toEqual([`${operation.method} ${pathOf(operation)}`]);

  const [response] = responses as [Response];
  const [mediaType] = response.headers.get('Content-Type')?.split(';') ?? [];
  expect(operation.answers[response.status]).toEqual(mediaType ? expect.arrayContaining([mediaType]) : []);
  const validate = responseValidator(operation.id, response.status, mediaType);
  const body = validate && (await response.json());
  if (validate) expect([validate(body), validate.errors]).toEqual([true, null]);

  if (validate) expect(result).toEqual({ status: 'fulfilled', value: body });
  else expect(result.status).toBe('fulfilled');
});

test('a patch sets attributes whether or not the image has them, and removes them', async () => {
  const client = serviceClient();
  await updateImage(client, ubuntu, patch().set('min_ram', 2048).setExtension('team', 'blue').remove('__description'));
  const image = await updateImage(client, ubuntu, patch().set('min_ram', 4096).setExtension('team', 'red'));
  expect(image).toMatchObject({ id: ubuntu, min_ram: 4096, team: 'red' });
  expect(image).not.toHaveProperty('__description');
  expect(await glanceShowImage(client, ubuntu)).toEqual(image);
  expect(await updateImage(client, ubuntu, patch().removeExtension('team'))).not.toHaveProperty('team');
});
