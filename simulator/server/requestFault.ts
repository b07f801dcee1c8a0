/** A request that cannot be served, with a message for whoever sits before the page. */
export class RequestFault extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.name = 'RequestFault';
    this.status = status;
  }
}
