import * as v from 'valibot';
import type { EngineErrorCode } from '../../engine/errors.ts';

/** `address-damaged`: values of the URL that mean nothing here; `unexpected`: a fault of ours. */
export type ProblemCode = EngineErrorCode | 'address-damaged' | 'unexpected';

/** What went wrong, in facts; the words come from `messages.problems`. */
export type Problem = {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

const engineCodes = [
  'text-empty',
  'text-too-long',
  'weights-missing',
  'weights-damaged',
  'no-backend',
  'device-lost',
  'superseded',
] as const satisfies readonly EngineErrorCode[];

const engineError = v.object({
  code: v.picklist(engineCodes),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
});

/** Reads a thrown EngineError by its shape; anything else is `unexpected`, with its message. */
export function problemOf(error: unknown): Problem {
  const parsed = v.safeParse(engineError, error);
  if (parsed.success) return { code: parsed.output.code, params: parsed.output.detail };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', params: { message } };
}
