import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client, Step } from '../client.ts';
import { mustRun, run as runCommand } from '../lib/command.ts';
import { other } from '../lib/examples.ts';
import { cached, workFolder } from '../lib/folders.ts';
import { recorder } from '../lib/steps.ts';

const name = 'terraform-openstack';
const module = 'github.com/terraform-provider-openstack/terraform-provider-openstack/v3';

export default {
  needs: ['go', 'terraform'],
  faults: {
    properties:
      'It takes attributes that the service adds, such as __os_type, for properties to be removed, which is a drift and then a 403; so it does on the clouds.',
  },
  run,
} satisfies Client;

/** Builds the provider; the first time this takes several minutes. */
const buildProvider = () =>
  cached(name, 'go.sum', async (folder) => {
    for (const file of ['go.mod', 'go.sum']) {
      copyFileSync(fileURLToPath(new URL(file, import.meta.url)), join(folder, file));
    }
    const env = { ...process.env, GOFLAGS: '-trimpath' };
    await mustRun(['go', 'build', '-p', '1', '-o', 'terraform-provider-openstack', module], { cwd: folder, env });
  });

async function run(server: string): Promise<readonly Step[]> {
  const provider = await buildProvider();
  const folder = workFolder(name, server, [`${name}/main.tf`], ['provider.tf']);
  const overrides = `dev_overrides { "terraform-provider-openstack/openstack" = ${JSON.stringify(provider)} }`;
  writeFileSync(join(folder, 'terraformrc'), `provider_installation {\n  ${overrides}\n}\n`);
  writeFileSync(join(folder, 'disk.raw'), randomBytes(300_000));
  const options = {
    cwd: folder,
    env: { ...process.env, TF_CLI_CONFIG_FILE: join(folder, 'terraformrc'), CHECKPOINT_DISABLE: '1' },
  };
  const { steps, step } = recorder();

  const values = {
    ...{ server, name: 'terraform', min_disk_gb: 1, min_ram_mb: 64, tags: ['one'], properties: null as null | object },
    ...{ visibility: 'private', protected: false, hidden: false, shared_with: [] as string[], found: false },
  };
  function set(changed: Partial<typeof values>): void {
    Object.assign(values, changed);
    writeFileSync(join(folder, 'terraform.tfvars.json'), JSON.stringify(values));
  }
  async function apply(changed: Partial<typeof values> = {}): Promise<void> {
    set(changed);
    const { code, stderr } = await runCommand(['terraform', 'apply', '-auto-approve', '-no-color'], options);
    assert.equal(code, 0, errorIn(stderr));
  }
  async function hasNoDrift(): Promise<void> {
    const plan = ['terraform', 'plan', '-detailed-exitcode', '-no-color'];
    const { code, stdout, stderr } = await runCommand(plan, options);
    assert.equal(code, 0, code === 2 ? `the plan has changes: ${changesIn(stdout)}` : errorIn(stderr));
  }
  const output = async (name: string) => JSON.parse(await mustRun(['terraform', 'output', '-json', name], options));

  await step('apply: create an image', () => apply());
  await step('plan without drift', hasNoDrift);
  await step('data sources', async () => {
    try {
      await apply({ found: true });
      const id = await output('id');
      assert.deepEqual(await output('found'), [id, id]);
      await hasNoDrift();
    } finally {
      set({ found: false });
    }
  });
  for (const changed of [
    ...[{ name: 'renamed' }, { min_disk_gb: 2 }, { min_ram_mb: 128 }, { tags: ['one', 'two'] }, { tags: ['two'] }],
    ...[{ visibility: 'shared' }, { hidden: true }, { hidden: false }, { protected: true }],
  ]) {
    await step(`change ${JSON.stringify(changed)}`, async () => {
      const before = await output('id');
      await apply(changed);
      assert.equal(await output('id'), before, 'the image has been replaced');
      await hasNoDrift();
    });
  }
  await step('error: destroy a protected image', async () => {
    const { code, stderr } = await runCommand(['terraform', 'destroy', '-auto-approve', '-no-color'], options);
    assert.notEqual(code, 0);
    assert.match(stderr, /403.*protected/s);
  });
  await step('change {"protected":false}', async () => {
    await apply({ protected: false });
    await hasNoDrift();
  });
  await step('share an image, accept it', async () => {
    await apply({ shared_with: [other] });
    await hasNoDrift();
  });
  await step('end sharing', async () => {
    await apply({ shared_with: [] });
    await hasNoDrift();
  });
  await step('properties', async () => {
    try {
      await apply({ properties: { team: 'blue' } });
      await hasNoDrift();
    } finally {
      set({ properties: null });
    }
  });
  await step('destroy', async () => {
    await mustRun(['terraform', 'destroy', '-auto-approve', '-no-color'], options);
  });
  return steps;
}

const errorIn = (stderr: string) => /Error: .*/s.exec(stderr)?.[0] ?? stderr;
const changesIn = (stdout: string) => stdout.match(/^ +[~+-] .*$/gm)?.join(', ');
