import type { CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Decision } from '../decision.ts';
import { offerMore } from './offerMore.ts';
import { sayAndAsk } from './sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** Says a few words to what asked nothing, and offers to go on with the topic in hand. */
export function goOnAfter(situation: Situation, id: TopicId, topic: CompiledTopic, says: PromptName): Decision {
  const asks = offerMore(situation, id, situation.session.voiced) ?? 'ask-another';
  return sayAndAsk(situation, says, asks, [id], { topic: topic.saidAs });
}
