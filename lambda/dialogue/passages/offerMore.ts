import type { QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { findNextText } from './choosePassage.ts';
import type { Situation } from '../situation.ts';

/**
 * Asks what somebody may want after a text of a topic: the next one, named by what it tells; after what is hard to hear a
 * person to talk to, or what is on their mind. Null when all was told.
 *
 * @param voiced the texts of the topic that were voiced, this turn's included
 */
export function offerMore(situation: Situation, id: TopicId, voiced: readonly number[]): QuestionAct | null {
  const { content } = situation;
  const { contacts, about, urgency, hard } = content.roles;
  const topic = content.topics[id];
  if (topic === undefined) return null;
  const last = voiced.at(-1);
  const lastKind = last === undefined ? undefined : topic.passages[last]?.kind;
  if (hard.includes(id) || lastKind === 'prognosis') return offerPerson(situation);
  const next = findNextText(topic, voiced, false);
  if (next === null) return null;
  const kind = topic.passages[next]?.kind;
  // Why a test or a treatment is as it is has no short name: "why it happens" is said of an illness.
  const isUnnamed = kind === 'cause' && (topic.isTreatment || topic.careLevel === 'routine') && id !== content.roles.subject;
  // Nor is the topic on where it can be, or on tests, offered by its own name.
  const isItself = kind !== undefined && kind !== 'cause' && content.roles.kinds[kind] === id;
  const offer = kind === undefined || isUnnamed || isItself || [contacts, about, urgency].includes(id) ? undefined : content.offers[kind];
  return offer === undefined ? ask('ask-more', { topic: topic.saidAs }) : ask('ask-more-of', { next: offer });
}

/** Offers somebody to talk to; whoever was offered that a moment ago is asked what is on their mind. */
export function offerPerson({ session }: Situation): QuestionAct {
  const wasOffered = session.lastActs.some((act) => act.kind === 'contacts' || (act.kind === 'question' && act.prompt === 'ask-contacts'));
  return ask(wasOffered ? 'ask-on-mind' : 'ask-contacts');
}

function ask(prompt: QuestionAct['prompt'], values: QuestionAct['values'] = {}): QuestionAct {
  return { kind: 'question', prompt, values, choices: [] };
}
