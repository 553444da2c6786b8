import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderDecisions } from './decisions.ts';
import { renderGuide } from './guide.ts';
import { page } from './page.ts';
import { renderReference } from './reference.ts';

const require = createRequire(import.meta.url);
const document = require.resolve('@cloudimages/spec/openapi.json');
const decisions = join(dirname(require.resolve('@cloudimages/spec/package.json')), 'decisions.md');
const { info } = JSON.parse(readFileSync(document, 'utf8'));

const template = page({
  name: 'Reference',
  title: `${info.title} · cloudimages`,
  description: info.summary,
  styles: ['reference.css'],
  head: `{{{redocHead}}}\n<script>\n${readFileSync(new URL('menu-landmark.js', import.meta.url), 'utf8')}</script>`,
  body: '{{{redocHTML}}}',
});

const pages = {
  'index.html': renderReference(document, template),
  'decisions.html': page({
    name: 'Decisions',
    title: 'Decisions · cloudimages',
    description: 'Where documents and clouds disagree about the Image Management Service, what was chosen, and why.',
    styles: ['text.css', 'decisions.css'],
    body: renderDecisions(readFileSync(decisions, 'utf8')),
  }),
  'testing-your-code.html': page({
    name: 'Testing',
    title: 'Test your code in five minutes · cloudimages',
    description:
      'Code that calls the Image Management Service, tested with the service in-process, a mock, and contract tests.',
    styles: ['text.css', 'guide.css'],
    body: renderGuide(readFileSync(new URL('testing-your-code.md', import.meta.url), 'utf8')),
  }),
  'running-it-for-many.html': page({
    name: 'Scaling',
    title: 'Scaling out · cloudimages',
    description:
      'Servers of the Image Management Service on one PostgreSQL: backup, replication, requirements and performance.',
    styles: ['text.css', 'guide.css'],
    body: renderGuide(readFileSync(new URL('running-it-for-many.md', import.meta.url), 'utf8')),
  }),
};

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });
for (const [name, html] of Object.entries(pages)) writeFileSync(new URL(name, dist), html);
