import type { Act } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { listSubjects } from './answerTopic.ts';
import type { Situation } from '../situation.ts';

/** Sentences that are said once: heard again, they would sound like something new. */
const saidOnce: ReadonlySet<PromptName> = new Set<PromptName>([
  'disclaimer',
  'for-person',
  'go-ahead',
  'all-right',
  'slower-on',
  'normal-speed-on',
  'simpler-on',
  'normal-words-on',
]);

/** Lists what of a turn is said again on request. */
export function listRepeatable(acts: readonly Act[]): Act[] {
  return acts.filter((act) => act.kind !== 'prompt' || !saidOnce.has(act.prompt));
}

/** The topics that what is said again is about. */
export function listToldTopics(situation: Situation): readonly string[] {
  const { topic, lastActs } = situation.session;
  const told = lastActs.find((act) => act.kind === 'topic-passage');
  if (told !== undefined) return listSubjects(situation, told.topic, told.passage);
  return topic === null ? [] : [topic];
}
