import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Case } from '@cloudimages/openapi-vitest';

const file = createRequire(import.meta.url).resolve('@cloudimages/contract-tests/cases.json');

/** The cases of the document. A build makes them, since that takes seconds. */
export const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8'));
