import { randomUUID } from 'node:crypto';
import { type OperationId, story, storyMembers } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { endedJob } from '../src/ended-job.ts';
import { makeImage, makeQueued, mark, show } from '../src/images.ts';
import { listPaths, page, query } from '../src/lists.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

// They share images with the second project, which only targets with the story have.

const { other } = target.tokens;
const [own_id, other_id] = [story.UbuntuImage.owner, story.OtherProjectImage.owner];
const third = 'c'.repeat(32);
const project_id = own_id;

const add = (images: readonly string[], projects: readonly string[], more: object = {}) =>
  call('batchAddMembers', { json: { images, projects, ...more } });
const remove = (images: readonly string[], projects: readonly string[], more: object = {}) =>
  call('batchDeleteMembers', { json: { images, projects, ...more } });
const decide = (images: readonly string[], status: string, more: object = {}, token = other) =>
  call('batchUpdateMembers', { token, json: { images, project_id: other_id, status, ...more } });

const list = (image: string, query = '') => call('listImageMembers', { image, path: { project_id }, query });
const membersOf = async (image: string) =>
  Object.fromEntries(
    ((await list(image)).body.members as { member_id: string; status: string }[]).map((one) => [
      one.member_id,
      one.status,
    ]),
  );

/** In how many of the member's lists an image is. */
const listings = async (id: string) =>
  (await Promise.all(listPaths.map(async (path) => (await page(path, query({ id, tag: mark }), other)).images))).flat()
    .length;

const result = (image_id: string, project_id: string) => ({ image_id, project_id, status: 'success' });

onlyOn(target.story).describe('images', () => {
  test('are shared with projects, which accept or reject them, until they are shared no longer', async () => {
    const [one, two] = [(await makeImage()).id, (await makeImage()).id];
    const job = await endedJob(await add([one, two, one], [other_id, third, other_id]));
    expect(job).toMatchObject({
      ...{ status: 'SUCCESS', job_type: 'imsAddImageMembersJob', error_code: null, fail_reason: null },
      entities: {
        process_percent: 1,
        results: [result(one, other_id), result(one, third), result(two, other_id), result(two, third)],
      },
    });
    expect(await membersOf(one)).toEqual({ [other_id]: 'pending', [third]: 'pending' });
    expect(await show(one)).toMatchObject({ visibility: 'shared', __imagetype: 'shared' });
    expect(await show(two, other)).toMatchObject({ id: two });
    expect(await listings(one)).toBe(0);

    const accepted = await endedJob(await decide([one, two], 'accepted'), other);
    expect(accepted).toMatchObject({
      ...{ status: 'SUCCESS', job_type: 'imsUpdateImageMembersJob' },
      entities: { results: [result(one, other_id), result(two, other_id)] },
    });
    expect([await listings(one), await listings(two)]).toEqual([2, 2]);
    await endedJob(await decide([two], 'rejected'), other);
    expect([await listings(one), await listings(two)]).toEqual([2, 0]);

    // A project that is a member already keeps its status.
    const empty = { domains: [], organizations: [] };
    const again = await endedJob(await add([one, two], [other_id, 'd'.repeat(32)], empty));
    expect(again).toMatchObject({ status: 'SUCCESS', fail_reason: null });
    expect(await membersOf(one)).toMatchObject({ [other_id]: 'accepted', [third]: 'pending' });
    expect(await membersOf(two)).toMatchObject({ [other_id]: 'rejected' });

    const removed = await endedJob(await remove([one, two], [other_id, 'unknown'], empty));
    expect(removed).toMatchObject({
      ...{ status: 'SUCCESS', job_type: 'imsDelImageMembersJob' },
      entities: {
        results: [result(one, other_id), result(one, 'unknown'), result(two, other_id), result(two, 'unknown')],
      },
    });
    expectRefusal(await call('glanceShowImage', { image: one, token: other }), 404);
    expect(await membersOf(one)).toEqual({ [third]: 'pending', ['d'.repeat(32)]: 'pending' });
    expect(await show(one)).toMatchObject({ visibility: 'shared' });
  });

  test('are shared as the examples of the document do it', async () => {
    const { PendingMember, AcceptedMember } = storyMembers;
    const undo: readonly (readonly [OperationId, OperationId, string])[] = [
      ['batchAddMembers', 'batchDeleteMembers', story.UbuntuImage.id],
      ['batchDeleteMembers', 'batchAddMembers', PendingMember.image_id],
    ];
    for (const [operation, opposite, image] of undo) {
      const json = { images: [image], projects: [other_id] };
      expect(await endedJob(await call(operation, { json }))).toMatchObject({ status: 'SUCCESS' });
      expect(await endedJob(await call(opposite, { json }))).toMatchObject({ status: 'SUCCESS' });
    }
    for (const status of ['rejected', 'accepted']) {
      const json = { images: [AcceptedMember.image_id], project_id, status };
      expect(await endedJob(await call('batchUpdateMembers', { json }))).toMatchObject({ status: 'SUCCESS' });
    }
  });

  test('a job of another project is not shown', async () => {
    const { body } = await add([(await makeImage()).id], [other_id]);
    const path = { project_id: other_id, job_id: String(body.job_id) };
    expectRefusal(await call('showJob', { path, token: other }), 'IMG.0031');
  });
});

// Requests in their order, with what Terraform's provider reads from the responses.
onlyOn(target.story).describe("Huawei's Terraform provider", () => {
  /** Waits for a job as the provider does; it reads the status alone. */
  async function wait({ status, body }: Awaited<ReturnType<typeof add>>, token?: string, project_id = own_id) {
    expect(status).toBe(200);
    const path = { project_id, job_id: String(body.job_id) };
    await expect.poll(async () => (await call('showJob', { path, token })).body.status).toBe('SUCCESS');
  }

  test('creates, changes and destroys huaweicloud_images_image_share', async () => {
    const { id } = await makeImage();
    await wait(await add([id], [other_id, third]));
    // target_project_ids change from the second and third to the second and fourth.
    await wait(await add([id], ['d'.repeat(32)]));
    await wait(await remove([id], [third]));
    expect(await membersOf(id)).toEqual({ [other_id]: 'pending', ['d'.repeat(32)]: 'pending' });
    await wait(await remove([id], [other_id, 'd'.repeat(32)]));
    expect(await membersOf(id)).toEqual({});
  });

  test('creates and destroys huaweicloud_images_image_share_accepter', async () => {
    const { id } = await makeImage();
    await wait(await add([id], [other_id]));
    await wait(await decide([id], 'accepted'), other, other_id);
    expect(await listings(id)).toBe(2);
    await wait(await decide([id], 'rejected'), other, other_id);
    expect(await listings(id)).toBe(0);
    await wait(await remove([id], [other_id]));
  });
});

onlyOn(target.story).describe('sharing is refused', () => {
  const unknown = randomUUID();
  const { UbuntuImage, QueuedImage, IsoImage, PublicImage, SharedImage, OtherProjectImage } = story;
  test.each<[string, string, object, string]>([
    ['a missing image', unknown, {}, 'IMG.0144'],
    ['an image of another project', OtherProjectImage.id, {}, 'IMG.0144'],
    ['an image that another project shares', SharedImage.id, {}, 'IMG.0047'],
    ['a public image', PublicImage.id, {}, 'IMG.0089'],
    ['a malformed image ID', 'x', {}, 'IMG.0066'],
    ['no project', UbuntuImage.id, { projects: [] }, 'IMG.0001'],
    ['a malformed project', UbuntuImage.id, { projects: [''] }, 'IMG.0067'],
    ['no image', UbuntuImage.id, { images: [] }, 'IMG.0001'],
    ['no list of images', UbuntuImage.id, { images: undefined }, 'IMG.0001'],
    ['an account', UbuntuImage.id, { domains: ['account'] }, 'IMG.0105'],
    ['an organization', UbuntuImage.id, { organizations: ['urn'] }, 'IMG.0105'],
    ['many projects', UbuntuImage.id, { projects: Array.from({ length: 129 }, (_, n) => `${n}`) }, 'IMG.0088'],
  ])('for %s', async (_, image, more, code) => {
    const { id } = await makeImage();
    for (const change of [add, remove]) expectRefusal(await change([id, image], [other_id], more), code);
    expect(await membersOf(id)).toEqual({});
  });

  test.each<[string, string, object, string]>([
    ['the own project', UbuntuImage.id, { projects: [other_id, own_id] }, 'IMG.0076'],
    ['a queued image', QueuedImage.id, {}, 'IMG.0046'],
    ['an ISO image', IsoImage.id, {}, 'IMG.0167'],
  ])('for %s', async (_, image, more, code) => {
    const { id } = await makeImage();
    expectRefusal(await add([id, image], [other_id], more), code);
    expect(await membersOf(id)).toEqual({});
    expect((await remove([image], [other_id])).status).toBe(200);
  });

  test.each<[string, string, object, string]>([
    ['a missing image', unknown, {}, 'IMG.0144'],
    ['an image that is not shared', UbuntuImage.id, {}, 'IMG.0144'],
    ['an own image', OtherProjectImage.id, {}, 'IMG.0114'],
    ['a public image', PublicImage.id, {}, 'IMG.0114'],
    ['a malformed image ID', 'x', {}, 'IMG.0066'],
    ['another project', UbuntuImage.id, { project_id: own_id }, 'IMG.0030'],
    ['an unknown status', UbuntuImage.id, { status: 'pending' }, 'IMG.0001'],
    ['a malformed vault', UbuntuImage.id, { vault_id: 'x' }, 'IMG.0184'],
  ])('to a member for %s', async (_, image, more, code) => {
    const { id } = await makeImage();
    await add([id], [other_id]);
    expectRefusal(await decide([id, image], 'accepted', more), code);
    expect(await membersOf(id)).toEqual({ [other_id]: 'pending' });
  });

  test('to the owner, also for the native member that it is itself', async () => {
    const { id } = await makeImage();
    await call('glanceAddImageMember', { image: id, json: { member: own_id } });
    const json = { images: [id], project_id, status: 'accepted' };
    expectRefusal(await call('batchUpdateMembers', { json }), 'IMG.0114');
  });

  test('beyond 128 members', async () => {
    const { id } = await makeImage();
    await add(
      [id],
      Array.from({ length: 127 }, (_, index) => `project-${index}`),
    );
    expectRefusal(await add([id], [other_id, third]), 'IMG.0088');
    expect((await add([id], [other_id, 'project-0'])).status).toBe(200);
    expect(Object.keys(await membersOf(id))).toHaveLength(128);
  });
});

onlyOn(target.story).test('a full-server image has at most 10 members, which need a vault', async () => {
  const [key = '', value = ''] = mark.split('=');
  const json = { name: 'contract-test', instance_id: randomUUID(), image_tags: [{ key, value }] };
  const { entities } = await endedJob(await call('createWholeImage', { json }));
  const id = (entities as { image_id: string }).image_id;
  const eleven = Array.from({ length: 11 }, (_, index) => `project-${index}`);
  expectRefusal(await add([id], eleven), 'IMG.0088');
  expect((await add([id], [...eleven.slice(2), other_id])).status).toBe(200);
  expectRefusal(await decide([id], 'accepted'), 'IMG.0184');
  await endedJob(await decide([id], 'rejected'), other);
  await endedJob(await decide([id], 'accepted', { vault_id: randomUUID() }), other);
  expect(await membersOf(id)).toMatchObject({ [other_id]: 'accepted' });
});

onlyOn(target.story).describe('the members of an image', () => {
  test('are those of the native list, with their type', async () => {
    const { image_id: image, member_id } = storyMembers.PendingMember;
    const { body } = await call('glanceShowImageMember', { image, path: { member_id } });
    const shown = { ...body, member_type: 'project' };
    expect((await list(image)).body).toEqual({
      members: [shown],
      schema: '/v2/schemas/members',
      page_info: { current_count: 1 },
    });
    const path = { project_id: other_id, member_id };
    expect((await call('showImageMember', { image, path, token: other })).body).toEqual(shown);
    expectRefusal(await call('showImageMember', { image, path: { project_id, member_id: third } }), 'IMG.0114');
    expectRefusal(await call('showImageMember', { image, path }), 'IMG.0030');
    expectRefusal(await call('listImageMembers', { image, path, token: target.tokens.own }), 'IMG.0030');
    expectRefusal(await list(story.PublicImage.id), 'IMG.0089');
    expectRefusal(await list(story.OtherProjectImage.id), 'IMG.0144');
  });

  test('are listed page by page in the order of their IDs', async () => {
    const { id } = await makeImage();
    const projects = ['Ä b/ü?#%', '10', '9', 'constructor', '__proto__', other_id];
    await endedJob(await add([id], projects));
    const found: string[] = [];
    const counts: number[] = [];
    for (let marker = ''; ; ) {
      const { body } = await list(id, query({ limit: 2, ...(marker && { marker }) }));
      found.push(...(body.members as { member_id: string }[]).map(({ member_id }) => member_id));
      const info = body.page_info as { next_marker?: string; current_count: number };
      counts.push(info.current_count);
      if (info.next_marker === undefined) break;
      marker = info.next_marker;
    }
    expect(found).toEqual(projects.toSorted());
    expect(counts).toEqual([2, 2, 2]);
    const end = query({ marker: Buffer.from(found.at(-1) ?? '').toString('base64') });
    expect((await list(id, end)).body).toMatchObject({ members: [], page_info: { current_count: 0 } });
    expect(Object.keys(await membersOf(id))).toHaveLength(6);
  });

  test('are seen by a member itself only', async () => {
    const { id } = await makeQueued();
    for (const member of [third, other_id]) {
      await call('glanceAddImageMember', { image: id, json: { member } });
    }
    const { body } = await call('listImageMembers', { image: id, path: { project_id: other_id }, token: other });
    expect(body).toMatchObject({ members: [{ member_id: other_id }], page_info: { current_count: 1 } });
    const path = { project_id: other_id, member_id: third };
    expectRefusal(await call('showImageMember', { image: id, path, token: other }), 'IMG.0114');
  });
});

onlyOn(target.stateful).test.each(['limit=0', 'limit=1001', 'limit=x', 'limit=', 'marker=', 'marker=a', 'marker=*'])(
  'the query %s of a list of members is refused',
  async (query) => {
    expectRefusal(await list(story.UbuntuImage.id, query), 'IMG.0017');
  },
);
