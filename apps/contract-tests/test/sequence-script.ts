import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portable } from '../src/model/index.ts';
import { sequencesAbout } from '../src/sequences/draw.ts';
import { hand } from '../src/sequences/find.ts';
import { cleanUp, newLife, perform } from '../src/sequences/life.ts';
import { canRepeat, repeat } from '../src/sequences/repeat.ts';
import { resolve, type Step } from '../src/sequences/resolve.ts';
import { scriptOf } from '../src/sequences/script.ts';
import { target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const isThere = target.name === 'server' && canRepeat();
if (target.name === 'server' && !isThere) {
  console.error('NOT RUN HERE: the scripts of sequences. They need sh and curl.');
}

const body = JSON.stringify({ name: "it's", tags: ['{mark}'], team: '$own `date` \\ "x"', sequence: '{sequence}' });
const last: readonly Step[] = [
  { operation: 'glanceCreateImageMetadata', token: 'own', body },
  { operation: 'glanceUploadFile', token: 'own', path: { image_id: '{-1.id}' }, body: "@it's\n$(date)\n" },
  { operation: 'glanceShowImage', token: 'own', path: { image_id: '{-1.id}' } },
];

onlyOn(isThere).describe('the script of a sequence', () => {
  test('sends the same requests again, with any content', { timeout: 60_000 }, async () => {
    const life = await newLife();
    try {
      const some = portable.flatMap((id) =>
        fc.sample(
          sequencesAbout(id, hand, portable, (steps) => steps),
          1,
        ),
      );
      for (const step of [...some, ...last]) await perform(life, resolve(step, life));
      const script = scriptOf(life);
      for (const token of Object.values(target.tokens)) expect(script).not.toContain(token);
      const { statuses, last: shown } = await repeat(script);
      expect(statuses).toEqual(life.exchanges.map(({ answer }) => answer?.status));
      const { name, team, size, checksum } = life.exchanges.at(-1)?.answer?.body ?? {};
      expect(JSON.parse(shown)).toMatchObject({ name, team, size, checksum, status: 'active' });
    } finally {
      await cleanUp(life);
    }
  });
});
