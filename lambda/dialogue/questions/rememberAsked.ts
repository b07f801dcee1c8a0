import { hashText } from '../../language/hashText.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import type { AskedBefore, SessionState } from '../../vocabulary/sessionState.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Of so many stems the first are kept: more were no short question. */
const mostStems = 8;

/**
 * Remembers what was asked in this turn, without its words. A move of the conversation leaves what was asked before it,
 * whether its words were said or a channel knew the move without them.
 */
export function rememberAsked(decision: Decision, { turn, meaning, session }: Situation): Decision {
  if (decision.session === null || turn.occasion !== 'speech') return decision;
  const isMove = (turn.move ?? meaning.move) !== null;
  const asked = isMove ? session.askedBefore : toAsked(meaning);
  const pair = session.askedBefore?.named ?? [];
  const staysOnPair = asked !== null && asked.named.length === 0 && pair.length > 1 && pair.some((id) => id === decision.session?.topic);
  const askedBefore = asked !== null && staysOnPair ? { ...asked, named: pair } : asked;
  return { ...decision, session: { ...decision.session, askedBefore } };
}

/** Tells whether the words ask what was asked a moment ago: the same kind of question, in half of its telling words at least. */
export function asksTheSame(meaning: Meaning, { askedBefore }: SessionState): boolean {
  if (askedBefore === null) return false;
  const { kinds, telling } = toAsked(meaning);
  return kinds[0] === askedBefore.kinds[0] && 2 * telling.filter((stem) => askedBefore.telling.includes(stem)).length >= telling.length;
}

function toAsked({ kinds, telling, named }: Meaning): AskedBefore {
  return { kinds, telling: telling.slice(0, mostStems).map(({ stem }) => hashText(stem) & 0xffff), named };
}
