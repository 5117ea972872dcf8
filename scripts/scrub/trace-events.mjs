// Reads what a browser's tracing recorded.

/** The main thread of the page: of the process whose thread is named so and that ran most. */
function mainThread(events) {
  const named = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const busy = ({ pid, tid }) =>
    events.reduce(
      (sum, one) => sum + (one.pid === pid && one.tid === tid ? (one.tdur ?? 0) : 0),
      0,
    );
  return named.sort((one, other) => busy(other) - busy(one))[0];
}

/** What goes on from a promise that a task has kept is told behind the task, where it is the page's scheduler that keeps it. */
const isTask = ({ name, ph }) =>
  ph === 'X' && /RunTask$|^BlinkScheduler_PerformMicrotaskCheckpoint$/.test(name);

/**
 * The task of the page's main thread that took most.
 * @returns its thread CPU time in milliseconds, and what took most of it
 */
export function longestTask(events) {
  const thread = mainThread(events);
  const own = events.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid);
  const tasks = own.filter(isTask).sort((one, other) => other.tdur - one.tdur);
  const longest = tasks[0];
  if (!longest) throw new Error('the browser recorded no task');
  const parts = own.filter(
    (one) =>
      one.ph === 'X' && !isTask(one) && one.ts >= longest.ts && one.ts < longest.ts + longest.dur,
  );
  const told = parts
    .sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0))
    .slice(0, 4)
    .map(
      ({ name, tdur, args }) => `${args?.data?.type ?? name} ${((tdur ?? 0) / 1000).toFixed(0)}`,
    );
  return { milliseconds: longest.tdur / 1000, within: told.join(', ') };
}
