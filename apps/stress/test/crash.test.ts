import { random } from '@cloudimages/test-kit/random';
import { expect, onTestFinished, test } from 'vitest';
import { engines } from '../src/crash/engines.ts';
import { torture } from '../src/crash/torture.ts';

test.each(Object.entries(engines))(
  'on %s, repeated kills lose no acknowledged change, and leave no partial one',
  async (_, newEngine) => {
    const engine = newEngine();
    onTestFinished(engine.remove);
    // Without crashes that wait for a rare moment.
    const crashes = engine.crashes.filter(({ moment }) => !moment);
    const seed = Date.now() % 1e9;
    const sum = await torture(
      { ...engine, crashes },
      { rounds: 2, random: random(seed), clients: 64, print: () => {} },
    );
    expect(sum.violations, `seed ${seed}`).toEqual([]);
    expect(sum).toMatchObject({ rounds: 2, inspections: 1 });
    // Only a killed database causes 503s, while its servers live.
    if (!sum.crashes['the database']) expect(sum.unkept).toBe(0);
    expect(sum.acknowledged).toBeGreaterThan(0);
    expect(sum.inFlight).toBeGreaterThan(0);
    expect(sum.jobs.acknowledged).toBeGreaterThan(0);
  },
);
