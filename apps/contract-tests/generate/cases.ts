import { writeFileSync } from 'node:fs';
import { casesOf, openContract } from '@cloudimages/openapi-vitest';
import { document } from '../src/document.ts';

const cases = casesOf(openContract(document));
writeFileSync(new URL('../dist/cases.json', import.meta.url), JSON.stringify(cases));
