import type { Act } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { chooseTopic } from '../thread/chooseTopic.ts';
import type { Decision } from '../decision.ts';
import { extendTrail } from '../passages/extendTrail.ts';
import type { Situation } from '../situation.ts';

/**
 * Answers somebody who begins by telling whose illness it is and where it has gone, and asks nothing: a kind sentence and
 * what it means, rather than drugs. What was told is the subject from then on. Null when something is asked.
 */
export function decideOpening(situation: Situation): Decision | null {
  const { content, meaning, session, flags } = situation;
  const tells = meaning.circumstances.includes('opening') && !meaning.circumstances.includes('asking');
  if (!tells || session.topic !== null || meaning.questions.some(({ asks }) => asks)) return null;
  const topic = chooseTopic(situation)?.topic ?? (content.roles.subject as TopicId);
  const asksCheck = meaning.circumstances.includes('at-risk') && !session.askedAboutRedFlags;
  const asked = asksCheck ? 'ask-red-flags' : 'ask-anything';
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'illness-told', values: {} },
    ...(flags.some(({ outcome }) => outcome === 'safety-net') ? [{ kind: 'safety-net' } as const] : []),
    { kind: 'question', prompt: asked, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [topic],
    careLevel: 'routine',
    session: {
      ...session,
      topic,
      voiced: [],
      trail: extendTrail(session, topic),
      asked,
      choices: [],
      lastActs: acts,
      misses: 0,
      askedAboutRedFlags: session.askedAboutRedFlags || asksCheck,
      alarm: null,
    },
  };
}
