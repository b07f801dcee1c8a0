/** A mistake of whoever wrote a transcript or typed a command, told in one line; never with a stack. */
export class TranscriptError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TranscriptError';
  }
}
