export type EngineErrorCode =
  | 'text-empty'
  | 'text-too-long'
  | 'weights-missing'
  | 'weights-damaged'
  | 'no-backend'
  | 'device-lost'
  | 'superseded';

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
