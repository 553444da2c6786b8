import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '../clients/client.ts';
import { ensureInstalled, root } from './install.mjs';
import { runTool } from './tool.ts';

/** Has the lockfiles of the generators, and takes what they generate. */
const folder = join(root, 'clients/generators');
const generated = join(folder, 'generated');
const venv = join(generated, 'venv');
const version = '7.25.0';
const jar = join(generated, `openapi-generator-cli-${version}.jar`);

const guide = readFileSync(join(root, 'packages/docs/src/client-in-your-language.md'), 'utf8');
const endpoint = 'http://127.0.0.1:9292';

/** What each program prints: of the list, the name, the memory, the attribute, the image, and the attribute once removed. */
const printed = ['2', 'ims_test', '2048', 'blue', 'ims_test 2048 Linux blue', 'false'];

/**
 * Runs a tool and resolves to what it printed.
 * @throws {Error} with the tool and its output when it fails
 */
async function run(tool: readonly string[], cwd = root): Promise<string> {
  let output = '';
  const code = await runTool(tool, (text) => (output += text), undefined, cwd).catch((error: Error) => error.message);
  if (code !== 0) throw new Error(`${tool.join(' ')}\n${output}\nIt ended with ${code}.`);
  return output;
}

async function installFromPyPI(): Promise<void> {
  await run(['python3', '-m', 'venv', venv]);
  await run([join(venv, 'bin/pip'), 'install', '--quiet', '--requirement', 'requirements.txt'], folder);
}

async function installFromMaven(): Promise<void> {
  const artifact = `-Dartifact=org.openapitools:openapi-generator-cli:${version}`;
  if (!existsSync(jar)) await run(['mvn', '--quiet', 'dependency:copy', artifact, `-DoutputDirectory=${generated}`]);
}

/** Otherwise the first program would print what it downloads. */
async function downloadGoModules(): Promise<void> {
  await run(['go', 'mod', 'download'], folder);
}

/** Installs what the guide takes as installed, beside the packages from npm. */
const installs: Readonly<Record<string, () => Promise<void>>> = {
  python3: installFromPyPI,
  mvn: installFromMaven,
  go: downloadGoModules,
};

/** Puts into a new folder what the guide takes as given: the documents, the generator from Maven, the Go module. */
function prepare(name: string, needs: readonly string[]): string {
  const work = join(generated, name);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const document of ['openapi.yaml', 'openapi.simple.yaml']) {
    copyFileSync(fileURLToPath(import.meta.resolve(`@cloudimages/spec/${document}`)), join(work, document));
  }
  if (needs.includes('mvn')) copyFileSync(jar, join(work, 'openapi-generator-cli.jar'));
  if (needs.includes('go')) for (const file of ['go.mod', 'go.sum']) copyFileSync(join(folder, file), join(work, file));
  return work;
}

/** Writes the programs of a section and runs its commands, both with another endpoint; resolves to what they print last. */
async function follow(section: string, work: string, server: string): Promise<string> {
  let output = '';
  for (const [, language, text = ''] of section.replaceAll(endpoint, server).matchAll(/^```(\w+)\n(.*?)^```$/gms)) {
    const path = [join(venv, 'bin'), process.env.PATH].join(delimiter);
    if (language === 'sh') output = await run(['env', `PATH=${path}`, 'sh', '-ec', text], work);
    else writeFileSync(join(work, /^(?:\/\/|#) (\S+)$/m.exec(text)?.[1] ?? ''), text);
  }
  return output;
}

function generator(heading: string, ...programs: string[]): Client {
  const needs = ['sh', 'env', ...programs];
  return {
    needs,
    async run(server) {
      const section = guide.split('\n## ').find((text) => text.startsWith(`${heading}\n`));
      assert.ok(section, `The guide has no section called ${heading}.`);
      await ensureInstalled(folder);
      for (const program of needs) await installs[program]?.();
      const work = prepare(heading.toLowerCase().replaceAll(/\W+/g, '-'), needs);
      const output = await follow(section, work, server);
      assert.deepEqual(output.trim().replace('False', 'false').split(/\r?\n/), printed);
      return [{ name: 'the guide' }];
    },
  };
}

/** The generators of the guide about clients in other languages, by the headings of its sections. */
const sections: Readonly<Record<string, readonly string[]>> = {
  'TypeScript: openapi-ts': [],
  'TypeScript: openapi-generator': ['java', 'mvn'],
  'Python: openapi-generator': ['java', 'mvn', 'python3'],
  'Python: openapi-python-client': ['python3'],
  'Go: openapi-generator': ['java', 'mvn', 'go'],
  'Go: oapi-codegen': ['go'],
};

export const generators: Readonly<Record<string, Client>> = Object.fromEntries(
  Object.entries(sections).map(([heading, programs]) => [heading, generator(heading, ...programs)]),
);
