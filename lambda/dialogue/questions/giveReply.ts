import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Particular } from '../../vocabulary/compiledContent.ts';
import type { Decision } from '../decision.ts';
import { getConfidence } from '../passages/getConfidence.ts';
import { findParticular } from '../passages/findParticular.ts';
import { offerPerson } from '../passages/offerMore.ts';
import { asksTheSame } from './rememberAsked.ts';
import { replyForWhom } from './replyForWhom.ts';
import type { Situation } from '../situation.ts';
import { turnTo } from '../passages/turnTo.ts';

/** What is known of a reply before it is given. */
export interface ReplyOptions {
  readonly told?: Particular;
  readonly isOwnOnly?: boolean;
}

/** What is answered outside the topics, in general or in particular. */
const outOfScope = 'out-of-scope';

/**
 * Gives an authored reply to what no topic answers, and asks what fits it. A talk that begins so is on the topic named.
 *
 * @param options which of its particulars answers, where that is known; whether what other replies hold of the words is left out
 */
export function giveReply(situation: Situation, replyId: string, { told, isOwnOnly = false }: ReplyOptions = {}): Decision {
  const given = replyForWhom(situation, replyId);
  const { content, session, flags } = situation;
  const called = told ?? findParticular(situation, given);
  const isOpen = content.replies[given]?.label === outOfScope;
  const particular = (isOpen && !isOwnOnly) || called?.reply === given ? called : null;
  const id = particular?.reply ?? given;
  const label = content.replies[id]?.label ?? outOfScope;
  const tellsAgain = told !== undefined || (label === outOfScope && !asksTheSame(situation.meaning, session));
  const acts: Act[] = [sayReply(situation, id, particular?.at, tellsAgain)];
  if (flags.some(({ outcome }) => outcome === 'safety-net')) acts.push({ kind: 'safety-net' });
  const question: QuestionAct =
    content.replies[id]?.offersContacts === true
      ? offerPerson(situation)
      : { kind: 'question', prompt: session.topic === null ? 'ask-anything' : 'ask-another', values: {}, choices: [] };
  acts.push(question);
  const named = situation.meaning.named.find((topic) => getConfidence(situation.meaning, topic) >= content.knowledge.weights.possible);
  const turnsTo = content.replies[id]?.turnsTo as TopicId | undefined;
  const topics = label === 'small-talk' ? [] : [label, ...listSubjects(situation)];
  return {
    acts,
    topics,
    careLevel: 'routine',
    session: {
      ...turnTo(session, turnsTo ?? (label === 'small-talk' || session.topic !== null ? null : (named ?? null))),
      reply: label === 'small-talk' ? session.reply : id,
      asked: question.prompt,
      choices: [],
      lastActs: acts,
      misses: 0,
      alarm: null,
    },
  };
}

/**
 * A reply that was given a moment ago is given shorter, where content words that; a third time only who can say more. What
 * was told in particular is told again where just that was called for, or the shorter words say that there is nothing to tell.
 */
function sayReply({ content, session }: Situation, id: string, particular: number | undefined, tellsAgain: boolean): Act {
  const before = session.lastActs.find((act) => act.kind === 'authored-reply' && act.reply === id);
  const wasTold = before?.kind === 'authored-reply' && before.particular === particular;
  if (particular !== undefined && (tellsAgain || !wasTold)) return { kind: 'authored-reply', reply: id, particular };
  if (before?.kind !== 'authored-reply' || content.replies[id]?.again === undefined) return { kind: 'authored-reply', reply: id };
  if (before.isAgain === true && content.replies[id].stays) return { kind: 'authored-reply', reply: id };
  return before.isAgain === true
    ? { kind: 'prompt', prompt: 'reply-again', values: {} }
    : { kind: 'authored-reply', reply: id, isAgain: true };
}

/** What a reply that turns a question down was asked about: the topics named, else the one in hand when it is among the likely. */
function listSubjects({ meaning, session }: Situation): readonly string[] {
  if (meaning.named.length > 0) return meaning.named;
  const isLikely = meaning.pointsBack || meaning.ranked.some(({ owner }) => owner.kind === 'topic' && owner.id === session.topic);
  return session.topic !== null && isLikely ? [session.topic] : [];
}
