import type { Act } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { answerAgain } from './answerAgain.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { choosePassage, findNamedPassage, findParticularOfKind } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { findHeldInHand } from './findHeldInHand.ts';
import type { Situation } from '../situation.ts';

/** Answers a question from a topic, by the text that fits the kind of question and its telling words. */
export function answerQuestion(situation: Situation, topic: TopicId, kinds: readonly QuestionKind[], saysBack: boolean): Decision {
  const { content, session, meaning } = situation;
  const compiled = content.topics[topic];
  const voiced = session.topic === topic ? session.voiced : [];
  const telling = meaning.telling.filter(({ names }) => !names.includes(topic));
  const inHand = findHeldInHand(situation, meaning);
  const held = inHand?.topic === topic ? inHand.passage : null;
  const passage =
    compiled === undefined
      ? null
      : (held ??
        findParticularOfKind(compiled, { ...meaning, kinds }) ??
        findNamedPassage(compiled, topic, { ...meaning, kinds }) ??
        choosePassage(compiled, { kinds, telling }, voiced, session.speaksSimpler));
  const lead = hearFeeling(situation);
  const options = { passage: passage ?? -1, saysBack: saysBack && lead.length === 0, lead };
  const wasSaid = voiced.includes(options.passage) && !meaning.circumstances.includes('returning');
  return wasSaid ? answerAgain(situation, topic, options) : answerTopic(situation, topic, options);
}

/** Whoever tells of fear is answered as a person first; once, and not at every turn. */
function hearFeeling({ meaning, session }: Situation): readonly Act[] {
  const wasHeard = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'feeling-heard');
  return meaning.circumstances.includes('feeling') && !wasHeard ? [{ kind: 'prompt', prompt: 'feeling-heard', values: {} }] : [];
}
