import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, Step } from '../client.ts';
import { commandLine } from '../lib/cli.ts';
import { demo, other, ubuntu, unknown } from '../lib/examples.ts';
import { workFolder } from '../lib/folders.ts';
import { recorder } from '../lib/steps.ts';

export default { needs: ['python3', 'sh'], run } satisfies Client;

async function run(server: string): Promise<readonly Step[]> {
  const folder = workFolder('python-openstackclient', server, [], ['clouds.yaml']);
  const { caller, close } = await commandLine('python-openstackclient', 'openstackclient.shell', 'openstack', folder);
  const cloud = ['--os-cloud', 'cloudimages'];
  const { succeed, fail } = caller(cloud);
  const theirs = caller([
    ...[...cloud, '--os-username', 'other', '--os-password', 'other-password'],
    ...['--os-project-id', other],
  ]);
  const json = async (...args: string[]) => JSON.parse(await succeed(...args, '-f', 'json'));
  const data = randomBytes(300_000);
  writeFileSync(join(folder, 'disk.raw'), data);
  const { steps, step } = recorder();
  const ids = async (...options: string[]) =>
    (await json('image', 'list', ...options)).map(({ ID }: { ID: string }) => ID);
  const show = (image: string) => json('image', 'show', image);

  await step('token issue', async () => {
    const issued = await json('token', 'issue');
    assert.equal(issued.project_id, demo);
    await succeed('token', 'revoke', issued.id);
  });
  await step('catalog list', async () => assert.equal((await json('catalog', 'list'))[0].Type, 'image'));
  await step('project show', async () => assert.equal((await json('project', 'show', demo)).id, demo));
  await step('image list', async () => assert.ok((await ids()).includes(ubuntu)));
  await step('image list --long', async () => {
    const images = await json('image', 'list', '--long');
    assert.equal(images.find(({ ID }: { ID: string }) => ID === ubuntu).Project, demo);
  });
  await step('image list, each filter', async () => {
    const { name } = await show(ubuntu);
    for (const filter of [['--private'], ['--name', name], ['--status', 'active'], ['--project', demo], ['--all']]) {
      assert.ok((await ids(...filter)).includes(ubuntu), `not found by ${filter.join(' ')}`);
    }
  });
  await step('image list --sort', async () => {
    const names = (await json('image', 'list', '--sort', 'name:desc')).map(({ Name }: { Name: string }) => Name);
    assert.ok(names.length > 1);
    assert.deepEqual(names, names.toSorted().toReversed());
  });
  await step('image list --limit, --marker', async () => {
    const all = await ids();
    const [first] = await ids('--limit', '1');
    const rest = await ids('--marker', first);
    assert.deepEqual([first, ...rest].toSorted(), all.toSorted());
  });
  let image = '';
  await step('image create', async () => {
    const options = ['--min-disk', '1', '--min-ram', '64', '--private', '--unprotected', '--tag', 'one'];
    const property = ['--property', 'team=blue'];
    const file = ['--disk-format', 'raw', '--container-format', 'bare', '--file', 'disk.raw'];
    const created = await json('image', 'create', ...options, ...property, ...file, 'cli');
    image = created.id;
    const shown = await show(image);
    assert.deepEqual([shown.name, shown.status, shown.size, shown.tags], ['cli', 'active', data.length, ['one']]);
    assert.equal(shown.properties.team, 'blue');
  });
  await step('image create without data', async () => {
    const { id, status } = await json('image', 'create', 'empty');
    assert.equal(status, 'queued');
    await succeed('image', 'delete', id);
  });
  await step('image save', async () => {
    await succeed('image', 'save', '--file', 'saved.raw', image);
    assert.ok(readFileSync(join(folder, 'saved.raw')).equals(data));
  });
  for (const [options, field, expected] of [
    [['--name', 'renamed'], 'name', 'renamed'],
    [['--min-disk', '2'], 'min_disk', 2],
    [['--min-ram', '128'], 'min_ram', 128],
    [['--protected'], 'protected', true],
    [['--unprotected'], 'protected', false],
    [['--shared'], 'visibility', 'shared'],
    [['--private'], 'visibility', 'private'],
    [['--deactivate'], 'status', 'deactivated'],
    [['--activate'], 'status', 'active'],
  ] as const) {
    await step(`image set ${options[0]}`, async () => {
      await succeed('image', 'set', ...options, image);
      assert.equal((await show(image))[field], expected);
    });
  }
  for (const option of ['property=team=green', 'architecture=x86_64', 'os-distro=ubuntu', 'os-version=22.04']) {
    await step(`image set --${option}`, async () => {
      const [name = '', ...value] = option.split('=');
      await succeed('image', 'set', `--${name}`, value.join('='), image);
      const { properties } = await show(image);
      const [property, text] = name === 'property' ? value : [name.replace('-', '_'), value[0]];
      assert.equal(properties[property as string], text);
    });
  }
  await step('image set --hidden, --unhidden', async () => {
    await succeed('image', 'set', '--hidden', image);
    assert.deepEqual(await ids('--hidden'), [image]);
    assert.ok(!(await ids()).includes(image));
    await succeed('image', 'set', '--unhidden', image);
    assert.ok((await ids()).includes(image));
  });
  await step('image set --tag', async () => {
    await succeed('image', 'set', '--tag', 'two', image);
    assert.deepEqual((await show(image)).tags.toSorted(), ['one', 'two']);
  });
  await step('image list --tag', async () => assert.deepEqual(await ids('--tag', 'one'), [image]));
  await step('image list --property', async () => assert.deepEqual(await ids('--property', 'team=green'), [image]));
  await step('image unset --tag, --property', async () => {
    await succeed('image', 'unset', '--tag', 'one', '--property', 'team', image);
    const { tags, properties } = await show(image);
    assert.deepEqual([tags.includes('one'), properties.team], [false, undefined]);
  });
  await step('image add project', async () => {
    await succeed('image', 'set', '--shared', image);
    assert.equal((await json('image', 'add', 'project', image, other)).status, 'pending');
  });
  await step('image set --accept', async () => {
    await theirs.succeed('image', 'set', '--accept', image);
    const [member] = await json('image', 'member', 'list', image);
    assert.deepEqual([member['Member ID'], member.Status], [other, 'accepted']);
    assert.ok((await theirs.succeed('image', 'list', '--shared')).includes(image));
  });
  await step('image remove project', async () => {
    await succeed('image', 'remove', 'project', image, other);
    assert.deepEqual(await json('image', 'member', 'list', image), []);
  });
  await step('error: unknown image', () => fail(/No Image found for .*-4000-8000-/, 'image', 'show', unknown));
  await step('error: delete a protected image', async () => {
    const { id } = await json('image', 'create', '--protected', 'kept');
    await fail(/protected/, 'image', 'delete', id);
    await succeed('image', 'set', '--unprotected', id);
    await succeed('image', 'delete', id);
  });
  await step('error: wrong password', () => fail(/HTTP 401/, '--os-password', 'wrong', 'image', 'list'));
  await step('error: publish an image', () => fail(/403/, 'image', 'set', '--public', image));
  await step('image delete', async () => {
    await succeed('image', 'delete', image);
    await fail(/No Image found/, 'image', 'show', image);
  });
  await close();
  return steps;
}
