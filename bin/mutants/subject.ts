import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { context } from 'esbuild';
import { filesOf } from '../../packages/contract/generate/files.ts';
import type { Document } from '../../packages/contract/generate/openapi.ts';
import { root } from '../install.mjs';

/** The service, as it comes from a document. */
export interface Subject {
  readonly createService: typeof import('../../packages/service/src/index.ts').createService;
}

const entry = `export { createService } from './packages/service/src/index.ts';`;

/** What the service is made of that is generated; it does not look at its own answers. */
const serviceFiles = ['operations.ts', 'requests.js', 'attributes.ts', 'native-schemas.ts', 'story.ts'];

const read = (name: string): Document => JSON.parse(readFileSync(join(root, 'spec/dist', name), 'utf8'));

/** The document of this repository. */
export const document = read('openapi.json');
const identity = read('identity.json');

/** Generates from documents in memory what is generated into files, and puts it together with the code around it. */
export async function subjects() {
  let files = filesOf(document, identity);
  const bundler = await context({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    // As when it is generated.
    logLevel: 'error',
    conditions: ['@cloudimages/source'],
    plugins: [
      {
        name: 'generated',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]packages[\\/]contract[\\/]src[\\/]generated[\\/]/ }, async ({ path }) => ({
            contents: (await files[basename(path)]?.()) ?? '',
            loader: path.endsWith('.ts') ? 'ts' : 'js',
          })),
      },
    ],
  });
  const require = createRequire(import.meta.url);
  return {
    /** @throws when nothing can be generated from the document, or what is does not run. */
    async subjectOf(mutant: Document): Promise<Subject> {
      files = filesOf(mutant, identity);
      const { outputFiles } = await bundler.rebuild();
      const module = { exports: {} };
      new Function('require', 'module', 'exports', String(outputFiles?.[0]?.text))(require, module, module.exports);
      return module.exports as Subject;
    },
    /** What is generated from a document for the service, in one text. */
    async serviceFilesOf(mutant: Document): Promise<string> {
      const made = filesOf(mutant, identity);
      return (await Promise.all(serviceFiles.map((name) => made[name]?.()))).join('\n');
    },
    end: () => bundler.dispose(),
  };
}
