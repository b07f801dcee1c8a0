import type { CompiledPassage, CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';

/** The passage of a topic that was told last. */
export interface Told {
  readonly id: TopicId;
  readonly topic: CompiledTopic;
  /** Its place among the topic's passages; the opening is -1. */
  readonly at: number;
  /** Undefined for the opening. */
  readonly passage: CompiledPassage | undefined;
}

/** Finds what was told last: in the last turn, or before a sentence that told nothing; null when no topic is in hand. */
export function findTold({ content, session }: Situation): Told | null {
  const last = session.lastActs.findLast((act) => act.kind === 'topic-passage');
  const id = last?.topic ?? session.topic;
  const at = last?.passage ?? session.voiced.at(-1);
  const topic = id === null ? undefined : content.topics[id];
  return id === null || topic === undefined || at === undefined ? null : { id, topic, at, passage: topic.passages[at] };
}
