import type { EngineErrorCode } from './contract.ts';

/** `address-damaged`: values of the URL that mean nothing here; `unexpected`: a fault of ours. */
export type ProblemCode = EngineErrorCode | 'address-damaged' | 'unexpected';

/** What went wrong, in facts; the words come from `messages.problems`. */
export type Problem = {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};
