import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Trial } from './worker.ts';

/** Starts the worker; it says something as soon as it is ready. */
async function started(): Promise<ChildProcess> {
  const worker = fork('scripts/run.mjs', ['scripts/mutate/worker.ts'], { stdio: 'ignore' });
  await once(worker, 'message');
  return worker;
}

/** @returns the answer; null when none came in time or the worker ended, which is then no more */
async function answered(worker: ChildProcess, trial: Trial, limit: number): Promise<Answer | null> {
  const signal = AbortSignal.timeout(limit);
  const ended = new AbortController();
  const ends = () => ended.abort();
  worker.once('exit', ends);
  worker.send(trial);
  try {
    const [answer] = await once(worker, 'message', {
      signal: AbortSignal.any([signal, ended.signal]),
    });
    return answer;
  } catch {
    worker.kill('SIGKILL');
    return null;
  } finally {
    worker.off('exit', ends);
  }
}

/** Tries mutants in a process of its own, so that one that never ends can be killed. */
export function createTrials() {
  let worker: ChildProcess | null = null;
  return {
    /** @param limit milliseconds @returns the test that failed; null when all passed */
    async failureOf(trial: Trial, limit: number): Promise<string | null> {
      worker ??= await started();
      const answer = await answered(worker, trial, limit);
      if (answer) return answer.failed;
      worker = null;
      return 'no end';
    },
    close: () => worker?.disconnect(),
  };
}
