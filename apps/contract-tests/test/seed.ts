import { story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { request, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const id = '33ad552d-1149-471c-8190-ff6776174a00';

// Endpoints of users do not have the story's images.
onlyOn(target.name !== 'endpoint').describe('the example of the documents', () => {
  test('gets the documented response', async () => {
    const from = new Date(Date.now() - 1000).toISOString();
    const answer = await request('PATCH', `/v2/cloudimages/${id}`, {
      mediaType: 'application/json',
      body: JSON.stringify([{ op: 'replace', path: '/name', value: 'ims_test' }]),
    });
    expect(answer.status).toBe(200);
    const { updated_at, ...rest } = answer.body;
    const { updated_at: _, ...said } = story.UbuntuImage;
    expect(rest).toEqual(said);
    // The time of the change is new on a target with state, and the example's on the mock.
    expect(String(updated_at) > from.slice(0, 19)).toBe(target.stateful);
  });

  test('has working links', async () => {
    const image = await request('GET', story.UbuntuImage.self);
    expect(image.body).toMatchObject({ id, name: 'ims_test' });
    expect((await request('GET', story.UbuntuImage.file)).text).toBe('{}');
    expect((await request('GET', story.UbuntuImage.schema)).body).toMatchObject({ name: 'image' });
  });
});
