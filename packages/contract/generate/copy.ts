import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The compiler would write types of its own for them, of megabytes.
const [from, to] = ['src', 'dist'].map((folder) => fileURLToPath(new URL(`../${folder}/generated/`, import.meta.url)));
cpSync(String(from), String(to), {
  recursive: true,
  filter: (file) => file === from || file.endsWith('.js') || file.endsWith('.d.ts'),
});
