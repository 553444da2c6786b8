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

/** The attribute that an update adds last, if it adds any. */
function addedBy({ action }: Call): string | undefined {
  const last: Change | undefined = JSON.parse(action.body ?? '[]').at(-1);
  return last?.op === 'add' ? last.path.slice(1) : undefined;
}

const imageIn = ({ answer }: Call) => answer?.body as Stored;

const without = (image: Stored, name: string) =>
  Object.fromEntries(Object.entries(image).filter(([other]) => other !== name));

/** What nobody can have seen, made of what was seen: by the name of the lie, how it answers one of the calls. */
const lies: Readonly<Record<string, [is: (call: Call) => boolean, lie: (call: Call) => Call]>> = {
  'a value that nobody sent': [
    isShow,
    (call) => ({ ...call, answer: { status: 200, body: { ...imageIn(call), a: 'nobody' } } }),
  ],
  'an update that has no effect': [
    (call) => isUpdate(call) && addedBy(call) !== undefined,
    (call) => ({ ...call, answer: { status: 200, body: without(imageIn(call), String(addedBy(call))) } }),
  ],
  'an update that was answered, but never made': [
    (call) => isUpdate(call) && addedBy(call) !== undefined,
    (call) => ({ ...call, action: { operation: 'glanceShowImage' } }),
  ],
  'an image that is not there': [isShow, (call) => ({ ...call, answer: { status: 404 } })],
};

function mutate({ calls, ...rest }: History, random: Random, [is, lie]: (typeof lies)[string]): History {
  const chosen = random.one(calls.filter(is));
  return { ...rest, calls: calls.map((call) => (call === chosen ? lie(call) : call)) };
}

test.each(Object.entries(engines))(
  'on %s, what many clients see of few images has an order that explains it, for each image',
  async (_, newEngine) => {
    const engine = newEngine();
    onTestFinished(engine.remove);
    const seed = Date.now() % 1e9;
    const choices = random(seed);
    const histories = await record(await engine.start(), { random: choices, clients: 16, images: 3, calls: 200 });
    const calls = histories.flatMap(({ calls }) => calls);
    expect(calls.length).toBe(3200);
    for (const { answer } of calls) expect(answer).toBeDefined();
    for (const history of histories) expect(violationOf(history), `seed ${seed}`).toBeUndefined();
    // It was no empty proof: clients were in each other's way, and were refused.
    expect([...new Set(calls.map(({ answer }) => answer?.status))].sort()).toEqual([200, 204, 400, 404, 409]);

    for (const [name, lie] of Object.entries(lies)) {
      // Images that are not deleted.
      for (const history of histories.slice(0, 2)) {
        const mutated = mutate(history, choices, lie);
        expect(violationOf(mutated), `${name}, seed ${seed}`).toContain('no order of the calls');
      }
    }
  },
);
