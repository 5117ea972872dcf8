import type { LaterMessages, Messages } from '../../../messages/catalogue.ts';
import {
  activationRows,
  type BackendCheck,
  type Verdict,
  verdictOf,
} from '../../../store/device/report.ts';
import { failureText, timeText } from './deviceWords.ts';

type Words = LaterMessages['device'];

const exponential = (error: number) => error.toExponential(1);

function backendLines(engine: Messages['engine'], m: Words, verdict: Verdict): string[] {
  const { backend, adapter, software } = verdict;
  const name = [engine[backend], adapter, software && engine.software].filter(Boolean).join(' · ');
  if (verdict.failure !== null) return [`${name}: ${failureText(engine, m, verdict)}`];
  const { median, slowest, step, whole, sound, kernels } = verdict;
  return [
    `${name}: ${sound ? m.sound : m.unsound}`,
    `  ${m.time}: ${m.timeOf(timeText(median), timeText(slowest))}`,
    `  ${m.step}: ${exponential(step)}; ${m.whole}: ${exponential(whole)}`,
    ...kernels.map(
      (one) =>
        `  ${one.kernel}: ${one.sound ? m.sound : m.unsound}, ${exponential(one.error)} (${one.where})`,
    ),
    ...Object.entries(verdict.limits).map(([limit, value]) => `  ${limit}: ${value}`),
  ];
}

/** The whole report, line by line, to be sent to whom it may concern. */
export function reportText(
  engine: Messages['engine'],
  m: Words,
  checks: readonly BackendCheck[],
  browser: string,
): string {
  const rows = activationRows(checks).map(({ name, off }) => {
    const told = Object.entries(off).map(
      ([backend, { step, whole }]) => `${backend} ${exponential(step)} ${exponential(whole)}`,
    );
    return `  ${name}: ${told.join('; ')}`;
  });
  const verdicts = checks.map(verdictOf).flatMap((one) => backendLines(engine, m, one));
  return [`Attentoscope · ${m.title}`, browser, ...verdicts, `${m.activations}:`, ...rows].join(
    '\n',
  );
}
