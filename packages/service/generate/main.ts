import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { operations } from '@cloudimages/contract';

const folder = new URL('../src/generated/', import.meta.url);
const ids = Object.keys(operations).sort();

const text = `// Generated from spec/ by \`npm run generate\` in packages/service. Do not edit.
import type { Handlers } from '@cloudimages/contract';
import type { Context } from '../context.ts';
${ids.map((id) => `import { ${id} } from '../operations/${id}.ts';\n`).join('')}
/** The handler of each operation that the document declares. */
export const handlers: Handlers<Context> = {
${ids.map((id) => `  ${id},\n`).join('')}};
`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('handlers.ts', folder), text);
