import fc from 'fast-check';
import { expect, test } from 'vitest';
import { target } from '../src/here.ts';
import { answerTo } from '../src/model/answer-to.ts';
import { on } from '../src/on.ts';
import { faults } from '../src/sequences/faults.ts';
import { findDisagreement } from '../src/sequences/find.ts';
import { cleanUp, type Life, newLife, perform } from '../src/sequences/life.ts';
import { canRepeat, repeat } from '../src/sequences/repeat.ts';
import { resolve } from '../src/sequences/resolve.ts';
import { scriptOf } from '../src/sequences/script.ts';
import type { Step } from '../src/sequences/step.ts';
import { stepsFor } from '../src/sequences/steps.ts';

const { steps } = stepsFor(target);

const search = { steps, maxSteps: 20, numRuns: 300, seed: 1 };
const statusesOf = ({ exchanges }: Life) => exchanges.map(({ answer }) => answer?.status);

on(target.name === 'service').describe('a model with a mistake', () => {
  test.each(Object.entries(faults))('is found out: %s', async (_, model) => {
    expect(await findDisagreement({ ...search, model, maxShrinks: 0 })).toBeDefined();
  });

  test('is shown by a short sequence', async () => {
    const found = await findDisagreement({ ...search, model: faults['the status of a second upload'] ?? answerTo });
    // A look at the image follows the first upload, as that is not told the time.
    expect(found?.life.exchanges.map(({ sent }) => sent.operation)).toEqual([
      ...['glanceCreateImageMetadata', 'glanceUploadFile', 'glanceShowImage', 'glanceUploadFile'],
    ]);
  });
});

const isHere = target.name === 'server' && canRepeat();
if (target.name === 'server' && !isHere) {
  console.error('NOT RUN HERE: the scripts of sequences. They need sh and curl.');
}

on(isHere).describe('the script of a sequence', () => {
  test.each(['the status of a second upload', "the other project's view"])(
    'repeats a disagreement: %s',
    { timeout: 60_000 },
    async (fault) => {
      const found = await findDisagreement({ ...search, model: faults[fault] ?? answerTo, maxShrinks: 40 });
      if (found === undefined) throw new Error('The mistake was not found.');
      const { life, report, script } = found;
      expect(report).toContain(script);
      for (const token of Object.values(target.tokens)) expect(report).not.toContain(token);
      expect((await repeat(script)).statuses).toEqual(statusesOf(life));
    },
  );

  const ending: readonly Step[] = [
    { does: 'create', by: 'own', body: { name: "it's", team: '$own `date` \\ "x"' } },
    { does: 'upload', by: 'own', image: -1, data: "@it's\n$(date)\n" },
    { does: 'show', by: 'own', image: -1 },
  ];

  test('sends the same, whatever that is', { timeout: 60_000 }, async () => {
    const life = await newLife(answerTo);
    try {
      const all = [...fc.sample(steps, { numRuns: 30, seed: 1 }), ...ending];
      for (const step of all) await perform(life, resolve(step, life));
      const { statuses, last } = await repeat(scriptOf(life));
      expect(statuses).toEqual(statusesOf(life));
      const { name, team, size, checksum } = life.exchanges.at(-1)?.answer?.body ?? {};
      expect(JSON.parse(last)).toMatchObject({ name, team, size, checksum, status: 'active' });
    } finally {
      await cleanUp(life);
    }
  });
});
