import { story, storyMembers } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { makeImage, mark, show } from '../src/images.ts';
import { listPaths, page, query } from '../src/lists.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

// They share images with the second project, which only targets with the story have.

const { other } = target.tokens;
const [own_id, other_id] = [story.UbuntuImage.owner, story.OtherProjectImage.owner];
const third = 'c'.repeat(32);

const add = (image: string, member: string, token?: string) =>
  call('glanceAddImageMember', { image, token, json: { member } });
const list = (image: string, token?: string) => call('glanceListImageMembers', { image, token });
const showMember = (image: string, member: string, token?: string) =>
  call('glanceShowImageMember', { image, token, path: { member_id: encodeURIComponent(member) } });
const set = (image: string, member: string, status: string, token = other) =>
  call('glanceUpdateImageMember', { image, token, path: { member_id: member }, json: { status } });
const remove = (image: string, member: string, token?: string) =>
  call('glanceDeleteImageMember', { image, token, path: { member_id: encodeURIComponent(member) } });

/** Creates an image that is shared with projects. */
async function makeShared(...members: string[]) {
  const image = await makeImage();
  for (const member of members) expect((await add(image.id, member)).status).toBe(200);
  return image;
}

onlyOn(target.story).describe('members of an image', () => {
  test('a new member is pending, and the image is shared', async () => {
    const before = await makeImage();
    const from = new Date().toISOString().slice(0, 19);
    const { status, body } = await add(before.id, other_id);
    expect([status, body]).toEqual([
      200,
      {
        member_id: other_id,
        image_id: before.id,
        status: 'pending',
        created_at: expect.any(String),
        updated_at: body.created_at,
        schema: '/v2/schemas/member',
      },
    ]);
    expect(String(body.created_at) >= `${from}Z`).toBe(true);
    const shared = { ...before, visibility: 'shared', __imagetype: 'shared' };
    expect(await show(before.id)).toEqual(shared);
    expect(await show(before.id, other)).toEqual(shared);
  });

  test.each([
    ['accepted', ['accepted']],
    ['rejected', []],
    ['pending', []],
  ] as const)('an image that is %s is in the right lists of the member', async (status, inLists) => {
    const { id } = await makeShared(other_id);
    const { body: member } = await set(id, other_id, status);
    expect(member).toMatchObject({ member_id: other_id, status });
    expect((await showMember(id, other_id)).body).toEqual(member);
    const found = async (path: (typeof listPaths)[number], filters: Parameters<typeof query>[0], token = other) =>
      (await page(path, query({ tag: mark, id, ...filters }), token)).images.length;
    for (const path of listPaths) {
      expect(await found(path, {})).toBe(inLists.length);
      for (const member_status of ['accepted', 'rejected', 'pending', 'all']) {
        const isFound = member_status === status || member_status === 'all';
        expect(await found(path, { visibility: 'shared', member_status })).toBe(isFound ? 1 : 0);
      }
      expect(await found(path, { visibility: 'private' })).toBe(0);
      expect(await found(path, { visibility: 'shared' }, target.tokens.own)).toBe(1);
    }
    expect((await call('glanceDownloadFile', { image: id, token: other })).status).toBe(200);
  });

  test('the owner sees all members in the order of their IDs, a member only itself', async () => {
    const odd = ['Ä b/ü?#%', '10', '9', 'constructor', '__proto__'];
    const { id } = await makeShared(...odd, other_id);
    const idsOf = async (token?: string) =>
      ((await list(id, token)).body.members as { member_id: string }[]).map(({ member_id }) => member_id);
    expect(await idsOf()).toEqual([...odd, other_id].sort());
    expect(await idsOf(other)).toEqual([other_id]);
    for (const member of odd) {
      expect((await showMember(id, member)).body).toMatchObject({ member_id: member });
      expectRefusal(await showMember(id, member, other), 404);
      expectRefusal(await set(id, encodeURIComponent(member), 'accepted'), 404);
      expect((await remove(id, member)).status).toBe(204);
    }
    expect(await idsOf()).toEqual([other_id]);
  });

  test('a removed member no longer sees the image, which stays shared', async () => {
    const before = await makeImage();
    await add(before.id, third);
    await add(before.id, other_id);
    await set(before.id, other_id, 'accepted');
    expect((await remove(before.id, other_id)).status).toBe(204);
    expectRefusal(await call('glanceShowImage', { image: before.id, token: other }), 404);
    expectRefusal(await list(before.id, other), 404);
    expect(await show(before.id)).toMatchObject({ visibility: 'shared' });
    await remove(before.id, third);
    expect(await show(before.id)).toEqual({ ...before, visibility: 'shared', __imagetype: 'shared' });
    expect((await list(before.id)).body).toEqual({ members: [], schema: '/v2/schemas/members' });
    expect((await add(before.id, other_id)).body).toMatchObject({ status: 'pending' });
  });

  test('an image that becomes private has no members any more', async () => {
    const { id } = await makeShared(other_id);
    const become = (visibility: string) =>
      call('glanceUpdateImage', { image: id, json: [{ op: 'replace', path: '/visibility', value: visibility }] });
    expect((await become('shared')).status).toBe(200);
    expect((await list(id)).body.members).toMatchObject([{ member_id: other_id }]);
    expect((await become('private')).body).toMatchObject({ visibility: 'private' });
    expectRefusal(await call('glanceShowImage', { image: id, token: other }), 404);
    await become('shared');
    expect((await list(id)).body.members).toEqual([]);
  });

  test('an image cannot be shared twice with a project', async () => {
    const { id } = await makeShared(other_id);
    await set(id, other_id, 'rejected');
    expectRefusal(await add(id, other_id), 409);
    expect((await showMember(id, other_id)).body).toMatchObject({ status: 'rejected' });
  });

  test('there are at most 128', async () => {
    const { id } = await makeShared(...Array.from({ length: 128 }, (_, index) => `project-${index}`));
    const answer = await add(id, other_id);
    expectRefusal(answer, 413);
    expect(answer.text).toBe('413 Request Entity Too Large\n\nAn image can be shared with at most 128 projects.');
    expectRefusal(await add(id, 'project-0'), 409);
  });

  test('only the member decides, and only the owner shares', async () => {
    const { id } = await makeShared(other_id, third);
    expectRefusal(await set(id, other_id, 'accepted', target.tokens.own), 403);
    expectRefusal(await add(id, 'another', other), 403);
    expectRefusal(await remove(id, other_id, other), 403);
    expectRefusal(await remove(id, third, other), 403);
    expectRefusal(await set(id, third, 'accepted'), 404);
    expectRefusal(await set(id, 'another', 'accepted', target.tokens.own), 404);
    expectRefusal(await remove(id, 'another'), 404);
    expectRefusal(await showMember(id, 'another'), 404);
  });

  test('a member can use the image but not change it', async () => {
    const { id } = await makeShared(other_id);
    const changes = { image: id, token: other };
    expectRefusal(await call('updateImage', { ...changes, json: [] }), 'IMG.0047');
    expectRefusal(await call('glanceCreateTag', changes), 403);
    expectRefusal(await call('glanceDeleteImage', changes), 403);
    expect((await call('updateImage', { image: id, json: [] })).status).toBe(200);
  });

  test('a public image has none', async () => {
    const { id } = story.PublicImage;
    for (const refused of [await list(id), await add(id, other_id), await remove(id, other_id)]) {
      expectRefusal(refused, 403);
    }
    for (const refused of [await showMember(id, own_id), await set(id, own_id, 'accepted', target.tokens.own)]) {
      expectRefusal(refused, 404);
    }
  });
});

onlyOn(target.story).describe('the members of the story', () => {
  test.each(Object.values(storyMembers))('$member_id of $image_id is shown', async (member) => {
    for (const token of [target.tokens.own, other]) {
      expect((await showMember(member.image_id, member.member_id, token)).body).toEqual(member);
      expect((await list(member.image_id, token)).body.members).toEqual([member]);
    }
  });
});
