import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { emptySession } from '../../../lambda/vocabulary/sessionState.ts';
import { buildTurn } from '../guide/buildTurn.ts';

const respond = createDoor(loadGuide());

/** Opens a talk, says the lines one after the other, and gives the last reply. */
export function say(...lines: readonly string[]): Reply {
  let reply = respond(buildTurn('', { occasion: 'launch' }));
  for (const line of lines) reply = respond(buildTurn(line, { session: reply.session ?? emptySession }));
  return reply;
}
