import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, Step } from '../client.ts';
import { commandLine } from '../lib/cli.ts';
import { other, ubuntu, unknown } from '../lib/examples.ts';
import { workFolder } from '../lib/folders.ts';
import { recorder } from '../lib/steps.ts';

const unlisted =
  'It sends only what the schema at /v2/schemas/image lists, where the clouds do not list this attribute. With --property it does.';

export default {
  needs: ['python3', 'sh'],
  faults: {
    'image-update --architecture x86_64': unlisted,
    'image-update --os-distro ubuntu': unlisted,
    'image-update --os-version 22.04': unlisted,
  },
  run,
} satisfies Client;

async function run(server: string): Promise<readonly Step[]> {
  const folder = workFolder('python-glanceclient', server, [], ['openrc.sh']);
  // Keeps the schemas that the client caches in its home apart.
  const setup = `. ./openrc.sh && export HOME='${folder}'`;
  const { caller, close } = await commandLine('python-glanceclient', 'glanceclient.shell', 'glance', folder, setup);
  const { succeed, fail } = caller([]);
  const theirs = caller([], { OS_USERNAME: 'other', OS_PASSWORD: 'other-password', OS_PROJECT_ID: other });
  const data = randomBytes(300_000);
  writeFileSync(join(folder, 'disk.raw'), data);
  const { steps, step } = recorder();

  /** The cell of the table beside a name. */
  const cell = (table: string, name: string) => new RegExp(`^\\| ${name} +\\| (.*?) +\\|$`, 'm').exec(table)?.[1];
  /** The values of a column of the table, the first by default. */
  const column = (table: string, index = 1) =>
    table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1)
      .map((line) => line.split('|')[index]?.trim() ?? '');
  const show = (image: string) => succeed('image-show', image);
  const ids = async (...options: string[]) => column(await succeed('image-list', ...options));

  await step('image-list', async () => assert.ok((await ids()).includes(ubuntu)));
  await step('image-list --limit, --page-size', async () => {
    assert.equal((await ids('--limit', '1')).length, 1);
    assert.deepEqual(await ids('--page-size', '1'), await ids());
  });
  await step('image-list --sort', async () => {
    const names = column(await succeed('image-list', '--sort', 'name:desc'), 2);
    assert.ok(names.length > 1);
    assert.deepEqual(names, names.toSorted().toReversed());
  });
  await step('image-list --sort-key, --sort-dir', async () => {
    const names = column(await succeed('image-list', '--sort-key', 'name', '--sort-dir', 'asc'), 2);
    assert.deepEqual(names, names.toSorted());
  });
  await step('image-list, each filter', async () => {
    const name = cell(await show(ubuntu), 'name') ?? '';
    for (const filter of [
      ...[
        ['--visibility', 'private'],
        ['--property-filter', `name=${name}`],
        ['--property-filter', 'status=active'],
      ],
      ['--hidden', 'false'],
    ]) {
      assert.ok((await ids(...filter)).includes(ubuntu), `not found by ${filter.join(' ')}`);
    }
  });
  await step('image-show', async () => assert.equal(cell(await show(ubuntu), 'status'), 'active'));
  let image = '';
  await step('image-create', async () => {
    const options = ['--name', 'cli', '--min-disk', '1', '--min-ram', '64', '--visibility', 'private', '--tags', 'one'];
    const formats = ['--disk-format', 'raw', '--container-format', 'bare', '--protected', 'False'];
    const created = await succeed(
      'image-create',
      ...options,
      ...formats,
      '--property',
      'team=blue',
      '--file',
      'disk.raw',
    );
    image = cell(created, 'id') ?? '';
    const shown = await show(image);
    const values = ['name', 'status', 'size', 'min_ram', 'team'].map((name) => cell(shown, name));
    assert.deepEqual(values, ['cli', 'active', String(data.length), '64', 'blue']);
  });
  await step('image-create, then image-upload', async () => {
    const empty = cell(await succeed('image-create', '--disk-format', 'raw', '--container-format', 'bare'), 'id') ?? '';
    await succeed('image-upload', '--file', 'disk.raw', empty);
    assert.equal(cell(await show(empty), 'status'), 'active');
    await succeed('image-delete', empty);
  });
  await step('image-download', async () => {
    await succeed('image-download', '--file', 'saved.raw', image);
    assert.ok(readFileSync(join(folder, 'saved.raw')).equals(data));
  });
  for (const [option, value, field, expected = value] of [
    ['--name', 'renamed', 'name'],
    ['--min-disk', '2', 'min_disk'],
    ['--min-ram', '128', 'min_ram'],
    ['--protected', 'True', 'protected'],
    ['--protected', 'False', 'protected'],
    ['--visibility', 'shared', 'visibility'],
    ['--property', 'team=green', 'team', 'green'],
    ['--architecture', 'x86_64', 'architecture'],
    ['--os-distro', 'ubuntu', 'os_distro'],
    ['--os-version', '22.04', 'os_version'],
    ['--hidden', 'True', 'os_hidden'],
    ['--hidden', 'False', 'os_hidden'],
  ] as const) {
    await step(`image-update ${option} ${value}`, async () => {
      await succeed('image-update', option, value, image);
      assert.equal(cell(await show(image), field), expected);
    });
  }
  await step('image-update --remove-property', async () => {
    await succeed('image-update', '--remove-property', 'team', image);
    assert.equal(cell(await show(image), 'team'), undefined);
  });
  await step('image-tag-update, image-list --tag', async () => {
    await succeed('image-tag-update', image, 'three');
    assert.deepEqual(await ids('--tag', 'three'), [image]);
  });
  await step('image-tag-delete', async () => {
    await succeed('image-tag-delete', image, 'three');
    assert.deepEqual(await ids('--tag', 'three'), []);
  });
  await step('image-deactivate, image-reactivate', async () => {
    await succeed('image-deactivate', image);
    assert.equal(cell(await show(image), 'status'), 'deactivated');
    await succeed('image-reactivate', image);
    assert.equal(cell(await show(image), 'status'), 'active');
  });
  await step('member-create', async () => {
    await succeed('member-create', image, other);
    assert.deepEqual(column(await succeed('member-list', '--image-id', image), 2), [other]);
  });
  await step('member-update', async () => {
    await theirs.succeed('member-update', image, other, 'accepted');
    assert.equal(cell(await succeed('member-get', image, other), 'status'), 'accepted');
    const shared = column(await theirs.succeed('image-list', '--visibility', 'shared', '--member-status', 'accepted'));
    assert.ok(shared.includes(image));
  });
  await step('member-delete', async () => {
    await succeed('member-delete', image, other);
    assert.deepEqual(column(await succeed('member-list', '--image-id', image)), []);
  });
  await step('explain', async () => assert.ok((await succeed('explain', 'image')).includes('min_ram')));
  await step('error: unknown image', () => fail(/HTTP 404/, 'image-show', unknown));
  await step('error: delete a protected image', async () => {
    await succeed('image-update', '--protected', 'True', image);
    await fail(/not permitted to delete the image/, 'image-delete', image);
    await succeed('image-update', '--protected', 'False', image);
  });
  await step('error: publish an image', () => fail(/403/, 'image-update', '--visibility', 'public', image));
  await step('error: wrong password', () =>
    caller([], { OS_PASSWORD: 'wrong' }).fail(/HTTP 401|Invalid OpenStack Identity credentials/, 'image-list'),
  );
  await step('image-delete', async () => {
    await succeed('image-delete', image);
    await fail(/404/, 'image-show', image);
  });
  await close();
  return steps;
}
