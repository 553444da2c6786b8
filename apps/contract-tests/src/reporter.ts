import type { Redact } from '@cloudimages/openapi-vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { redactAll } from './redact.ts';
import { shorten } from './shorten.ts';
import { stopped } from './stop.ts';
import { goneMessage } from './until-gone.ts';

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '    ');

/** The message of an error, without its place in this suite, which means nothing to the owner of an endpoint. */
const wordsOf = ({ message, diff }: { readonly message: string; readonly diff?: string | undefined }) =>
  indented(diff === undefined ? message : `${message}\n${diff}`);

/**
 * A reporter that prints the result of each group of cases at its end, and all failures at the end of the run. It must
 * be the first reporter, since it redacts and shortens errors for the others.
 */
export function failureReporter(redact: Redact): Reporter {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const hide = (errors: readonly object[] | undefined) => {
    // Redacted first, since a shortened secret would not be recognized.
    for (const error of errors ?? []) redactAll(error, (text) => shorten(redact(text)));
  };
  return {
    onTestCaseResult: (test) => hide(test.result().errors),
    onTestSuiteResult(suite) {
      hide(suite.errors());
      if (suite.parent.type !== 'module') return;
      const cases = ran(suite);
      if (cases.length === 0) return;
      const failed = cases.filter((test) => test.result().state === 'failed').length;
      say(`  ${suite.name}: ${cases.length} cases${failed > 0 ? `, ${failed} failed` : ''}`);
    },
    onTestRunEnd(modules, unhandled) {
      hide(unhandled);
      for (const module of modules) hide(module.errors());
      const cases = modules.flatMap(ran);
      const failed = cases.filter((test) => test.result().state === 'failed');
      const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
      const faults = [
        ...failed.flatMap(faultsOfCase),
        ...groups.flatMap(faultsOfGroup),
        ...unhandled.map((error) => wordsOf(error)),
      ];
      const firstGone = faults.findIndex((text) => text.includes(goneMessage));
      for (const [index, fault] of faults.entries()) {
        const isRepeated = index !== firstGone && fault.includes(goneMessage);
        if (!isRepeated && !fault.includes(stopped)) say(`\n${fault}`);
      }
      const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]).length;
      say(
        `\n${cases.length} cases, ${failed.length === 0 ? 'none' : failed.length} of them failed${skipped > 0 ? `; ${skipped} were skipped` : ''}.`,
      );
    },
  };
}

/** The cases that a stop did not skip. */
const ran = ({ children }: TestModule | TestSuite) =>
  [...children.allTests()].filter((test) => ['passed', 'failed'].includes(test.result().state));

const faultsOfCase = (test: TestCase) =>
  (test.result().errors ?? []).map((error) => `FAILED  ${test.fullName}\n${wordsOf(error)}`);

const faultsOfGroup = (group: TestModule | TestSuite) =>
  group.errors().map((error) => `FAILED  ${group.type === 'suite' ? group.fullName : 'the run'}\n${wordsOf(error)}`);
