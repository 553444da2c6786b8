import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { OLDEST_NODE, requireNode } from '../src/node-version.ts';

test('requires the version of Node in package.json', () => {
  expect(manifest.engines.node).toBe(`>=${OLDEST_NODE}`);
});

test.each(['24.18.0', '24.18.1', '24.100.0', '26.0.0', '100.0.0'])('accepts Node %s', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each(['9.11.2', '20.20.2', '22.99.0', '24.2.0', '24.17.9'])('refuses Node %s', (version) => {
  expect(() => requireNode(version)).toThrow(`The mock needs Node 24.18.0 or newer; this is Node ${version}.`);
});
