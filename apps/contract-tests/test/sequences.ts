import { expect } from 'vitest';
import { expectedOf } from '../src/model/index.ts';
import { findDisagreement, operationsOfTarget } from '../src/sequences/find.ts';
import { target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

// The mock has no state. Servers get sequences in the comparison of both stores. A sequence calls many operations, so
// an endpoint with only some of them gets none.
const numRuns = { service: 10, server: 0, mock: 1, endpoint: target.operations ? 0 : 3 }[target.name];

onlyOn(numRuns > 0).test.each(operationsOfTarget)(
  'sequences about %s get the responses of the model',
  { timeout: 60_000 },
  async (about) => {
    const found = await findDisagreement({ about, numRuns });
    if (found) throw new Error(found.report, { cause: found.cause });
  },
);

onlyOn(target.name === 'service').test('a wrong response is found, and shrunk to a short sequence', async () => {
  const found = await findDisagreement({
    about: 'glanceUploadFile',
    numRuns: 100,
    expect: (world, request, fresh) => {
      const expected = expectedOf(world, request, fresh);
      // An image of a job has data, too, but no upload.
      const isSecond = request.operation === 'glanceUploadFile' && expected.reason === 'IMG.0046' && !world.jobs;
      return isSecond ? { ...expected, status: 403 } : expected;
    },
  });
  // Each upload is followed by a read of the image for its time. Shrinking may keep a request that changes nothing else.
  const sent = found?.life.exchanges.map(({ asked }) => asked.operation) ?? [];
  const others = ['glanceCreateImageMetadata', 'glanceShowImage'];
  expect(sent.filter((operation) => !others.includes(operation))).toEqual(['glanceUploadFile', 'glanceUploadFile']);
  expect(sent.length).toBeLessThan(10);
});
