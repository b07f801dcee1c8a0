import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import type { Situation } from '../situation.ts';

/** Finds the kind of question that the last answer was to; null when it was a topic's opening, or no topic's at all. */
export function findToldKind({ content, session }: Situation): QuestionKind | null {
  const told = session.lastActs.find((act) => act.kind === 'topic-passage');
  return told === undefined ? null : (content.topics[told.topic]?.passages[told.passage]?.kind ?? null);
}
