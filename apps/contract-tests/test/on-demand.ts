import { operations, story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { exampleBody } from '../src/calls.ts';
import { codeOf } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const { id: image } = story.UbuntuImage;

onlyOn(!target.stateful).describe('the mock gives every declared response on request', () => {
  describe.each(Object.values(operations))('$id', (operation) => {
    const { id, answers, refusals } = operation;
    const ask = (preference: string) =>
      call(id, { image, body: exampleBody(operation), headers: { Prefer: preference } });

    test.each(Object.keys(answers))('%s', async (status) => {
      expect((await ask(`code=${status}`)).status).toBe(Number(status));
    });

    const isHead = operation.method === 'HEAD';
    const coded = refusals.filter(({ code, body }) => !isHead && JSON.stringify(body).includes(`"${code}"`));
    test.each(coded)('$status by the name of its example, $code', async ({ status, code }) => {
      const answer = await ask(`code=${status}, example=${code}`);
      expect(answer.status).toBe(status);
      expect(codeOf(answer)).toBe(code);
    });
  });
});
