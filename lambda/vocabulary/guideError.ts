/** The mistakes of our own that can be thrown, by a literal code. */
export type GuideErrorCode =
  | 'content-missing'
  | 'content-invalid'
  | 'model-invalid'
  | 'intent-unknown'
  | 'reply-invalid'
  | 'request-refused'
  | 'turn-failed'
  | 'advice-missing'
  | 'time-out';

/** An error of our own: a code for the log, and a message that names the file or id and the fix, never words that were heard. */
export class GuideError extends Error {
  readonly code: GuideErrorCode;

  constructor(code: GuideErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'GuideError';
    this.code = code;
  }
}
