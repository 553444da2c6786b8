import type { Change } from '@cloudimages/contract/validators';
import type { Stored } from '@cloudimages/contract-tests/model';
import { type Random, random } from '@cloudimages/test-kit/random';
import { expect, onTestFinished, test } from 'vitest';
import { engines } from '../src/crash/engines.ts';
import { violationOf } from '../src/histories/check.ts';
import type { Call } from '../src/histories/image-model.ts';
import { type History, record } from '../src/histories/record.ts';

const isUpdate = ({ action, answer }: Call) => /Update/i.test(action.operation) && answer?.status === 200;
const isShow = ({ action, answer }: Call) => action.operation === 'glanceShowImage' && answer?.status === 200;

/** The last attribute that an update adds, if any. */
function addedBy({ action }: Call): string | undefined {
  const last: Change | undefined = JSON.parse(action.body ?? '[]').at(-1);
  return last?.op === 'add' ? last.path.slice(1) : undefined;
}

const imageIn = ({ answer }: Call) => answer?.body as Stored;

const without = (image: Stored, name: string) =>
  Object.fromEntries(Object.entries(image).filter(([other]) => other !== name));

/** Faults to plant in a recorded history: by name, the calls that they apply to and the changed call. */
const lies: Readonly<Record<string, [is: (call: Call) => boolean, lie: (call: Call) => Call]>> = {
  'a value that was not sent': [
    isShow,
    (call) => ({ ...call, answer: { status: 200, body: { ...imageIn(call), a: 'unsent' } } }),
  ],
  'an update that has no effect': [
    (call) => isUpdate(call) && addedBy(call) !== undefined,
    (call) => ({ ...call, answer: { status: 200, body: without(imageIn(call), String(addedBy(call))) } }),
  ],
  'an acknowledged update without effect': [
    (call) => isUpdate(call) && addedBy(call) !== undefined,
    (call) => ({ ...call, action: { operation: 'glanceShowImage' } }),
  ],
  'an unknown image': [isShow, (call) => ({ ...call, answer: { status: 404 } })],
};

function mutate({ calls, ...rest }: History, random: Random, [is, lie]: (typeof lies)[string]): History {
  const chosen = random.one(calls.filter(is));
  return { ...rest, calls: calls.map((call) => (call === chosen ? lie(call) : call)) };
}

test.each(Object.entries(engines))(
  'on %s, concurrent calls of many clients on few images are linearizable',
  async (_, newEngine) => {
    const engine = newEngine();
    onTestFinished(engine.remove);
    const seed = Date.now() % 1e9;
    const choices = random(seed);
    const histories = await record(await engine.start(), { random: choices, clients: 16, images: 3, calls: 60 });
    const calls = histories.flatMap(({ calls }) => calls);
    expect(calls.length).toBe(960);
    for (const { answer } of calls) expect(answer).toBeDefined();
    for (const history of histories) expect(violationOf(history), `seed ${seed}`).toBeUndefined();
    // The history is not trivial: calls were concurrent, and some got errors.
    expect([...new Set(calls.map(({ answer }) => answer?.status))].sort()).toEqual([200, 204, 400, 404, 409]);

    for (const [name, lie] of Object.entries(lies)) {
      // Only images that are not deleted.
      for (const history of histories.slice(0, 2)) {
        const mutated = mutate(history, choices, lie);
        expect(violationOf(mutated), `${name}, seed ${seed}`).toContain('no order of the calls');
      }
    }
  },
);
