import { expect, test } from 'vitest';
import { reached, target } from '../src/here.ts';
import { tableOf } from '../src/table.ts';
import { reasonsOn } from '../src/unreached.ts';

test('every declared answer is reached, or listed with a reason', ({ task }) => {
  const { text, faults } = tableOf(target.name, reached, reasonsOn(target.name));
  task.meta.table = text;
  // Nobody knows what an endpoint can be brought to answer.
  if (target.name !== 'endpoint') expect(faults).toEqual([]);
});
