import { expect, test } from 'vitest';
import { expectedOf, modelled } from '../src/model/index.ts';
import { findDisagreement } from '../src/sequences/find.ts';
import { target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

// A service without a network responds many times as fast, and the mock knows little.
const numRuns = target.name === 'service' ? 30 : target.stateful ? 6 : 2;

test.each(modelled)('sequences about %s get the responses of the model', { timeout: 60_000 }, async (about) => {
  const found = await findDisagreement({ about, numRuns });
  if (found) throw new Error(found.report, { cause: found.cause });
});

onlyOn(target.name === 'service').test('a wrong response is found, and shown by a short sequence', async () => {
  const found = await findDisagreement({
    about: 'glanceUploadFile',
    numRuns: 100,
    expect: (world, request, fresh) => {
      const expected = expectedOf(world, request, fresh);
      const isSecond = request.operation === 'glanceUploadFile' && expected.reason === 'IMG.0046';
      return isSecond ? { ...expected, status: 403 } : expected;
    },
  });
  // The image is shown after the first upload, whose response does not say when it took place.
  expect(found?.life.exchanges.map(({ asked }) => asked.operation)).toEqual([
    ...['glanceCreateImageMetadata', 'glanceUploadFile', 'glanceShowImage', 'glanceUploadFile'],
  ]);
});
