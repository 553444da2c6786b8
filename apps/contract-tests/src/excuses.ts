import type { Excuse } from '@cloudimages/openapi-vitest/reporter';
import type { TargetName } from './targets/target.ts';

/** The answers of a status, with their media types and headers, of all operations or of some. */
const answers = (status: number, operations = String.raw`\w+`) => new RegExp(`^${operations} ${status}( |$)`);

/** What no case of a target shows, and why. The mock gives each declared answer when it is asked to. */
const real: readonly Excuse[] = [
  { goals: answers(429), reason: 'Calls are not limited here; limits have suites of their own.' },
  { goals: answers(500), reason: 'A fault of the service cannot be ordered from outside.' },
  { goals: answers(503), reason: 'A full disk or a stopping store cannot be ordered from outside.' },
  {
    goals: answers(403, '(list|show|glance(List|Show|Download))\\w+'),
    reason: 'Every token may read; only clouds with roles refuse that.',
  },
  { goals: answers(413, 'glanceUploadFile'), reason: 'It takes more than 128 GiB of data.' },
];

const overTheLine: readonly Excuse[] = [
  {
    goals: answers(400, 'glanceUploadFile'),
    reason: 'It goes to a caller who broke off the upload and is no longer there.',
  },
];

const excuses: Readonly<Partial<Record<TargetName, readonly Excuse[]>>> = {
  service: real,
  server: [...real, ...overTheLine],
  'server-on-postgres': [...real, ...overTheLine],
  mock: [{ goals: / 413 text\/plain$/, reason: 'Of two media types the mock gives the first.' }],
};

export const excusesOn = (target: TargetName): readonly Excuse[] => excuses[target] ?? [];
