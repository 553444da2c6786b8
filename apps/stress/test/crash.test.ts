import { random } from '@cloudimages/test-kit/random';
import { expect, onTestFinished, test } from 'vitest';
import { engines } from '../src/crash/engines.ts';
import { torture } from '../src/crash/torture.ts';

test.each(Object.entries(engines))(
  'on %s, what is killed again and again loses nothing it acknowledged, and keeps nothing half',
  async (_, newEngine) => {
    const engine = newEngine();
    onTestFinished(engine.remove);
    // Those that need not wait long for their moment.
    const crashes = engine.crashes.filter(({ moment }) => !moment);
    const seed = Date.now() % 1e9;
    const sum = await torture({ ...engine, crashes }, { rounds: 4, random: random(seed), clients: 64, tell: () => {} });
    expect(sum.violations, `seed ${seed}`).toEqual([]);
    expect(sum).toMatchObject({ rounds: 4, inspections: 1 });
    // Only a database that is dead while its servers live leaves changes unkept.
    if (!sum.crashes['the database']) expect(sum.unkept).toBe(0);
    expect(sum.acknowledged).toBeGreaterThan(0);
    expect(sum.inFlight).toBeGreaterThan(0);
  },
);
