import type { TurnReport, TurnRequest } from '../turnReport.ts';

/** A turn that brought nothing, with a message for whoever sits before the page. */
export class TurnFault extends Error {}

/** Sends a turn to the server; throws a TurnFault when it is away or refuses. */
export async function sendTurn(request: TurnRequest): Promise<TurnReport> {
  const answer = await fetch('turn', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => null);
  if (answer === null) throw new TurnFault('The simulator does not answer. Start it again with npm start; this conversation is kept.');
  const body = (await answer.json().catch(() => null)) as (TurnReport & { readonly fault?: string }) | null;
  if (!answer.ok || body === null) throw new TurnFault(body?.fault ?? 'The simulator has a fault: see its terminal.');
  return body;
}
