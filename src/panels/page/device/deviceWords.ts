import type { LaterMessages, Messages } from '../../../messages/catalogue.ts';
import type { Verdict } from '../../../store/device/report.ts';
import { minus } from '../../../view/matrix/format.ts';

const raised = (exponent: string) =>
  exponent.replace(/[-\d]/g, (sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '')));

/** "4.8·10⁻⁶", "0", "∞" */
export function errorText(error: number): string {
  if (error === 0) return '0';
  if (!Number.isFinite(error)) return '∞';
  const [digits, exponent] = error.toExponential(1).split('e') as [string, string];
  return `${digits.replace('-', minus)}·10${raised(exponent.replace('+', ''))}`;
}

/** Whole from a hundred up, one decimal below. */
export function timeText(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 100 ? 1 : 0);
}

type Failed = Extract<Verdict, { told: string }>;

/** Why a backend could not be checked, in words and in the device's own. */
export function failureText(
  engine: Messages['engine'],
  m: LaterMessages['device'],
  { failure, told }: Failed,
): string {
  const why = failure === 'failed' ? m.unfinished : engine.fallback[failure];
  return told ? `${why} (${told})` : why;
}
