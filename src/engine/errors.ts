/** `weights-…` is a model's file, `program-…` a part of the page that comes when it is needed. */
export const engineErrorCodes = [
  'text-empty',
  'text-too-long',
  'text-wordless',
  'text-other-language',
  'weights-missing',
  'weights-interrupted',
  'weights-stalled',
  'weights-damaged',
  'program-missing',
  'program-interrupted',
  'program-stalled',
  'program-damaged',
  'webgpu-unavailable',
  'wasm-forbidden',
  'wasm-failed',
  'no-backend',
  'device-lost',
  'superseded',
] as const;
export type EngineErrorCode = (typeof engineErrorCodes)[number];

/** What went wrong, as a code the page has words for, and the figures those words need. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(code: EngineErrorCode, detail: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.name = 'EngineError';
    this.code = code;
    this.detail = detail;
  }
}
