// Keeps one Vitest open and runs tests with one file changed, which is never written to the disk.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** What is to be tried; without `code`, the files as they are. */
export type Trial = {
  readonly file: string;
  readonly code: string | null;
  readonly tests: readonly string[];
};
/** The first test that failed; null when all passed. */
export type Answer = { readonly failed: string | null };

let changed: { readonly file: string; readonly code: string | null } | null = null;

const vitest = await createVitest(
  'test',
  {
    ...{ watch: false, bail: 1, pool: 'threads', maxWorkers: 2, testTimeout: 30_000 },
    ...{ reporters: [{}], silent: true, retry: 0 },
  },
  {
    plugins: [
      {
        ...{ name: 'mutant', enforce: 'pre' },
        transform: (_, id) =>
          changed?.code && id.split('?')[0] === changed.file
            ? { code: changed.code, map: null }
            : null,
      },
    ],
  },
);
await vitest.globTestSpecifications();

/** @returns the first test that fails, or what was thrown outside of one */
async function failureOf(tests: readonly string[]): Promise<string | null> {
  const specifications = tests.flatMap((test) => vitest.getModuleSpecifications(resolve(test)));
  // Vitest would tell what failed in earlier runs, too.
  vitest.state.filesMap.clear();
  vitest.state.clearErrors();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  for (const module of testModules) {
    const failed = [...module.children.allTests('failed')][0];
    if (failed) return `${module.relativeModuleId}: ${failed.fullName}`;
    if (module.state() === 'failed') return module.relativeModuleId;
  }
  return unhandledErrors.length > 0 ? 'an error outside of every test' : null;
}

function change(file: string, code: string | null): void {
  changed = { file: resolve(file), code };
  vitest.invalidateFile(changed.file);
}

/** The nearest test alone, as it mostly is the one that fails; then all others together. */
async function tried({ file, code, tests }: Trial): Promise<Answer> {
  change(file, code);
  const failed = (await failureOf(tests.slice(0, 1))) ?? (await failureOf(tests.slice(1)));
  change(file, null);
  return { failed };
}

process.on('message', async (trial: Trial) => process.send?.(await tried(trial)));
process.on('disconnect', () => process.exit());
process.send?.({ failed: null } satisfies Answer);
