import { expect, onTestFinished, test } from 'vitest';
import { engines } from '../src/crash/engines.ts';
import { addAll } from '../src/histories/adds.ts';

test.each(Object.entries(engines))('on %s, none of 200 concurrent adds is lost', async (_, newEngine) => {
  const engine = newEngine();
  onTestFinished(engine.remove);
  const added = await addAll(await engine.start(), { images: 5, attributes: 40, connections: 64 });
  expect(added).toEqual({ acknowledged: 200, kept: 200, lost: [] });
});
