import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentName, specFile } from './openapi.ts';
import { redocly } from './redocly.ts';
import { samplesOf } from './samples.ts';
import type { Site } from './site.ts';

/** The languages as renderers call them, by their endings. */
const LANGUAGES: Readonly<Record<string, string>> = { sh: 'Shell', ts: 'TypeScript', py: 'Python', go: 'Go' };

/** A document as published, with the samples of each operation beside it for renderers of OpenAPI. */
function withSamples(name: DocumentName, { operations }: Site): string {
  const document = JSON.parse(readFileSync(specFile(`dist/${name}.json`), 'utf8'));
  for (const operation of operations) {
    const described = document.paths[operation.path]?.[operation.method.toLowerCase()];
    if (!described) continue;
    described['x-codeSamples'] = samplesOf(operation).map(({ language, label, text }) => ({
      lang: LANGUAGES[language],
      label,
      source: text,
    }));
  }
  return JSON.stringify(document, null, 2);
}

/** Writes the documents into a folder, as JSON and as YAML; those for readers have samples. */
export function writeDocuments(site: Site, folder: URL): void {
  const names = ['openapi', 'identity'] as const;
  for (const name of names) writeFileSync(new URL(`${name}.json`, folder), withSamples(name, site));
  const files = names.map((name) => fileURLToPath(new URL(`${name}.json`, folder)));
  redocly('bundle', ...files, '--ext=yaml', `--output=${fileURLToPath(folder)}`);
  const simple = ['openapi.simple.json', 'openapi.simple.yaml'];
  for (const name of simple) copyFileSync(specFile(`dist/${name}`), new URL(name, folder));
}
