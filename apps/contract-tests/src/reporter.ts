import type { Redact } from '@cloudimages/openapi-vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { redactAll } from './redact.ts';
import { stopped } from './stop.ts';

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '    ');

/** The message of an error, without its place in this suite, which means nothing to the owner of an endpoint. */
const wordsOf = ({ message, diff }: { readonly message: string; readonly diff?: string | undefined }) =>
  indented(diff === undefined ? message : `${message}\n${diff}`);

/**
 * A reporter that prints the result of each group of cases at its end, and all failures at the end of the run. It must
 * be the first reporter, since it redacts errors for the others.
 */
export function failureReporter(redact: Redact): Reporter {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const hide = (errors: readonly object[] | undefined) => {
    for (const error of errors ?? []) redactAll(error, redact);
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
      for (const fault of faults.filter((text) => !text.includes(stopped))) say(`\n${fault}`);
      say(`\n${cases.length} cases, ${failed.length === 0 ? 'none' : failed.length} of them failed.`);
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
