/** A mistake of whoever typed the command, told in one line; never with a stack. */
export class AskError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AskError';
  }
}
