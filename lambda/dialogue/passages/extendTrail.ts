import type { TopicId } from '../../vocabulary/ids.ts';
import type { SessionState } from '../../vocabulary/sessionState.ts';

/** How many earlier topics are remembered. */
const longestTrail = 8;

/** The earlier topics, the latest last, once the talk turns to another one; unchanged when it stays where it was. */
export function extendTrail({ topic, trail }: SessionState, next: TopicId | null): readonly TopicId[] {
  return topic === null || topic === next ? trail : [...trail.filter((earlier) => earlier !== topic), topic].slice(-longestTrail);
}
