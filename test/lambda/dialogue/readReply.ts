import type { TopicPassageAct } from '../../../lambda/vocabulary/act.ts';
import type { Reply } from '../../../lambda/vocabulary/reply.ts';

/** The words of a reply, as they are spoken. */
export function getSpoken({ speech }: Reply): string {
  return speech.plain;
}

/** The fixed sentences that a reply says, its question left out. */
export function listPrompts({ acts }: Reply): string[] {
  return acts.flatMap((act) => (act.kind === 'prompt' ? [act.prompt] : []));
}

/** The text of a topic that a reply voices; undefined when it voices none. */
export function findPassage({ acts }: Reply): TopicPassageAct | undefined {
  return acts.find((act): act is TopicPassageAct => act.kind === 'topic-passage');
}
