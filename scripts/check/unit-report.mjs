import { writeFileSync } from 'node:fs';

/** Vitest's reporter for check.mjs: how many passed, and by name what failed, or passed only when tried again. */
export default class UnitReport {
  report = { passed: 0, failed: [], flaky: [] };

  onTestCaseResult(test) {
    const name = `${test.module.relativeModuleId} › ${test.fullName}`;
    const { state, errors } = test.result();
    if (state === 'failed') this.report.failed.push({ name, messages: messagesOf(errors) });
    if (state !== 'passed') return;
    this.report.passed += 1;
    if (test.diagnostic()?.flaky) this.report.flaky.push(name);
  }

  onTestRunEnd(modules, unhandled) {
    for (const module of modules) {
      const messages = messagesOf(module.errors());
      if (messages.length > 0) this.report.failed.push({ name: module.relativeModuleId, messages });
    }
    const messages = messagesOf(unhandled);
    if (messages.length > 0) this.report.failed.push({ name: 'outside of all tests', messages });
    writeFileSync('.cache/vitest.json', JSON.stringify(this.report));
  }
}

/** What was wrong, and where in the tests. */
const messagesOf = (errors = []) =>
  errors.map(({ stack, message }) =>
    (stack ?? message)
      .split('\n')
      .filter((line) => !line.includes('/node_modules/'))
      .join('\n'),
  );
