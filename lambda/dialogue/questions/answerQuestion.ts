import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { Act } from '../../vocabulary/act.ts';
import type { CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { answerAgain } from './answerAgain.ts';
import { answerTopic, type AnswerOptions } from '../passages/answerTopic.ts';
import { answerPassage, choosePassage, findNamedPassage, findParticularOfKind, listTexts } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { findClassAsked, findOnTold, listAspects } from '../thread/findAspect.ts';
import { asksTheSame } from './rememberAsked.ts';
import { findTold } from '../thread/findTold.ts';
import { findHeldInHand } from './findHeldInHand.ts';
import type { Situation } from '../situation.ts';

/** From this rarity on, 0 to 1, a word says what is asked. */
const leastRarity = 0.3;

/** Inside a talk on it, even a word that is not rare asks for what a topic tells only then. */
const leastInHand = 0.25;

/** Answers a question from a topic, by the text that fits the kind of question and its telling words. */
export function answerQuestion(situation: Situation, topic: TopicId, kinds: readonly QuestionKind[], saysBack: boolean): Decision {
  const { content, session, meaning } = situation;
  const compiled = content.topics[topic];
  const voiced = session.topic === topic ? session.voiced : [];
  const telling = meaning.telling.filter(({ names }) => !names.includes(topic));
  const isInHand = session.topic === topic && !meaning.circumstances.includes('recalling');
  const inHand = findHeldInHand(situation, meaning);
  const held = inHand?.topic === topic ? inHand.passage : null;
  const asked = session.topic === topic ? findClassAsked(situation) : null;
  if (asked !== null)
    return answerTopic(situation, topic, { passage: asked.passage, saysBack: false, lead: asked.isExact ? [] : [nearest] });
  const onTold = findOnTold(situation, topic);
  const passage =
    compiled === undefined
      ? null
      : (held ??
        onTold ??
        findParticularOfKind(
          compiled,
          { ...meaning, kinds },
          session.topic === topic && !isTold(compiled, telling) ? leastInHand : undefined,
        ) ??
        findNamedPassage(compiled, topic, { ...meaning, kinds }) ??
        chooseUrging(situation, compiled, choosePassage(compiled, { kinds, telling, isInHand }, voiced, session.speaksSimpler), voiced));
  const lead = [...hearFeeling(situation), ...(isOnlyNear(situation, topic, passage) ? [nearest] : [])];
  const options = { passage: passage ?? -1, saysBack: saysBack && lead.length === 0, lead };
  // Of the very drug that was told of, nothing else was asked than what was told.
  if (onTold !== null && onTold === passage && onTold === findTold(situation)?.at && !asksTheSame(meaning, session))
    return answerTopic(situation, topic, listAspects(situation).length > 0 ? options : { ...options, ...inShort(lead) });
  const wasSaid = voiced.includes(options.passage) && !meaning.circumstances.includes('returning');
  return wasSaid ? answerAgain(situation, topic, options) : answerTopic(situation, topic, options);
}

/**
 * Whoever tells of something that may be urgent, and asks nothing, hears the opening, which says whom to call: "I bruise
 * easily" asks neither why nor what that looks like. A topic that owes a line on the main emergency has that beside any text.
 */
function chooseUrging({ meaning }: Situation, topic: CompiledTopic, passage: number | null, voiced: readonly number[]): number | null {
  const { kind = 'contact', onlyIfAsked = false } = topic.passages[passage ?? answerPassage] ?? {};
  const mayBeUrgent = topic.careLevel !== 'routine' && topic.owes === 'nothing' && !topic.isTreatment;
  const tells = meaning.circumstances.includes('remarking') && !meaning.circumstances.includes('asking');
  return tells && mayBeUrgent && voiced.length === 0 && kind !== 'contact' && !onlyIfAsked ? answerPassage : passage;
}

const nearest: Act = { kind: 'prompt', prompt: 'nearest-said', values: {} };

/** "Does it cause clots" is answered by the effects that are told, though none of the texts names what is asked about. */
function isOnlyNear(situation: Situation, id: TopicId, passage: number | null): boolean {
  const { content, meaning, session } = situation;
  const topic = content.topics[id];
  const told = passage === null ? undefined : topic?.passages[passage];
  if (topic?.isTreatment !== true || session.topic !== id || !meaning.refersBack || told?.onlyIfAsked === true) return false;
  if (meaning.kinds[0] !== 'side-effects' || !meaning.circumstances.includes('asking')) return false;
  const rare = listAspects(situation).filter(({ rarity }) => rarity >= leastRarity);
  return rare.length > 0 && Math.max(...scorePassages(listTexts(topic), rare)) === 0;
}

/** A text that anybody is told of the topic is called for by a word of the question. */
function isTold({ passages }: CompiledTopic, telling: Meaning['telling']): boolean {
  return Math.max(...scorePassages(['', ...passages.map(({ onlyIfAsked, words }) => (onlyIfAsked === true ? '' : words))], telling)) > 0;
}

function inShort(lead: readonly Act[]): Pick<AnswerOptions, 'lead' | 'firstSentenceOnly'> {
  return { lead: [...lead, { kind: 'prompt', prompt: 'as-said', values: {} }], firstSentenceOnly: true };
}

/** Whoever tells of fear is answered as a person first; once, and not at every turn. */
function hearFeeling({ meaning, session }: Situation): readonly Act[] {
  const wasHeard = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'feeling-heard');
  return meaning.circumstances.includes('feeling') && !wasHeard ? [{ kind: 'prompt', prompt: 'feeling-heard', values: {} }] : [];
}
