import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judging, trafficOf } from '../mutants/judge.ts';
import { judgeAll } from '../mutants/judge-all.ts';
import { mutantsOf } from '../mutants/mutants.ts';
import { record } from '../mutants/recorded.ts';
import { reportOf, scoreOf } from '../mutants/report.ts';
import { document } from '../mutants/subject.ts';
import { exitOnStop } from '../tool.ts';

exitOnStop();

/** `npm run mutate` judges them all. */
const every = 97;

const mutants = mutantsOf(document);
const traffic = await trafficOf(await record());

test('each mutant is another document, and the document itself stays as it is', () => {
  const before = JSON.stringify(document);
  const made = new Set(mutants.map(({ make }) => JSON.stringify(make(document))));
  assert.equal(made.size, mutants.length);
  assert.ok(!made.has(before));
  assert.equal(JSON.stringify(document), before);
});

test('a document that lacks nothing passes', async () => {
  const { judge, end } = await judging(traffic);
  const killer = await judge({ kind: 'none', name: 'nothing', make: structuredClone });
  await end();
  assert.equal(killer, undefined);
});

test('rules that are taken away are missed, in a sample of them', async () => {
  const judged = await judgeAll(traffic, 1, (index) => index % every === 0);
  const missed = judged.filter(({ killer, why }) => !killer && !why);
  assert.deepEqual(
    missed.map(({ mutant }) => `${mutant.kind} ${mutant.name}`),
    [],
  );
  assert.ok(judged.some(({ killer }) => killer === 'contract tests'));
});

test('the score counts what is noticed alone', () => {
  const mutant = { kind: 'required', name: 'a', make: structuredClone };
  const other = { ...mutant, kind: 'enum', name: 'b' };
  const judged = [
    { mutant, killer: 'contract tests' } as const,
    { mutant, why: 'Nobody can tell.' },
    { mutant: other },
    { mutant: other, killer: 'style guide' } as const,
  ];
  assert.equal(scoreOf(judged), 50);
  const report = reportOf(judged);
  assert.match(report, /^required +2 +1 +1 +0 +50$/m);
  assert.match(report, /^enum +2 +1 +0 +1 +50$/m);
  assert.match(report, /^ +1 {2}Nobody can tell\.$/m);
  assert.match(report, /^Missed:\n {2}enum b$/m);
});
