import * as v from 'valibot';
import { type EngineErrorCode, engineErrorCodes } from '../../engine/errors.ts';

/**
 * `address-damaged`: values of the URL that mean nothing here; `snapshot-lost`: a moment of training that
 * did not come, or damaged; `language-missing`: words that did not come; `unexpected`: a fault of ours.
 */
export type ProblemCode =
  | EngineErrorCode
  | 'address-damaged'
  | 'snapshot-lost'
  | 'language-missing'
  | 'unexpected';

/** What went wrong, in facts; the words come from `messages.problems`. */
export type Problem = {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Whether the text itself is at fault: it is said where its tokens would stand. */
export const isOfText = (code: ProblemCode | undefined) => code?.startsWith('text-') ?? false;

const engineError = v.object({
  code: v.picklist(engineErrorCodes),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
});

/** Reads a thrown EngineError by its shape; anything else is `unexpected`, its words for developers. */
export function problemOf(error: unknown): Problem {
  const parsed = v.safeParse(engineError, error);
  if (parsed.success) return { code: parsed.output.code, params: parsed.output.detail };
  // biome-ignore lint/suspicious/noConsole: the page shows no raw message, and a report needs it
  console.warn(error);
  return { code: 'unexpected', params: {} };
}
