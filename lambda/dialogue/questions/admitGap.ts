import type { CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { scorePassages } from '../../knowledge/scorePassages.ts';
import { findParticularPassage, listTexts } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { listAspects } from '../thread/findAspect.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { nearKinds } from '../passages/nearKinds.ts';
import { offerMore } from '../passages/offerMore.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { turnTo } from '../passages/turnTo.ts';

/** From this rarity on, 0 to 1, a word says what is asked. */
const leastRarity = 0.4;

/** Says plainly that a subject has no answer to what is asked; null when it has one. */
export function admitGap(situation: Situation, topic: TopicId): Decision | null {
  const { content, meaning, session } = situation;
  const compiled = content.topics[topic];
  const kinds = listAskedKinds(meaning.kinds);
  if (compiled === undefined || topic === content.roles.about) return null;
  if (topic !== session.topic)
    return session.topic !== null && asksStrange(situation, topic, compiled) ? sayGap(situation, topic, compiled) : null;
  if (asksOfOrgan(situation, compiled)) return sayGap(situation, topic, compiled);
  if (isSurelyOn(situation, topic) || findParticularPassage(compiled, meaning.telling) !== null) return null;
  if (kinds.length === 0) return asksForMore(situation, compiled) ? sayGap(situation, topic, compiled) : null;
  if (asksOfActivity(situation, compiled) || asksOfMedicine(situation, topic, compiled)) return sayGap(situation, topic, compiled);
  if (kinds.flatMap((kind) => [kind, ...(nearKinds[kind] ?? [])]).some((near) => hasPassageFor(compiled, near))) return null;
  if (meaning.kinds.some((asked) => content.roles.kinds[asked] === topic)) return null;
  // "How do they treat it" of a treatment is answered by what it is.
  if (meaning.kinds.includes('treatment') && compiled.isTreatment) return null;
  return isOpened(situation) ? sayGap(situation, topic, compiled) : null;
}

/** Words that were learnt to be about the topic: one of its texts answers them, in other words. */
function isSurelyOn({ meaning }: Situation, topic: TopicId): boolean {
  const [best] = meaning.ranked;
  return !meaning.isBare && meaning.saysTopicItself && best?.band === 'sure' && best.owner.id === topic;
}

/** A question in words of its own, none of which any text of the topic holds: the next text would be about something else. */
function asksForMore(situation: Situation, compiled: CompiledTopic): boolean {
  const { circumstances, isBare, telling } = situation.meaning;
  const tellsWhat = telling.length === 0 || telling.some(({ rarity }) => rarity >= leastRarity);
  if (!circumstances.includes('asking') || isBare || !tellsWhat) return false;
  // A word that is everywhere answers nothing where the rare one has no text.
  const rare = telling.filter(({ rarity }) => rarity >= leastRarity);
  const asked = rare.length > 0 ? rare : telling;
  return isOpened(situation) && Math.max(...scorePassages(listTexts(compiled), asked)) === 0;
}

/** "Is it bad for my heart": a text that names no such part of the body answers something else. */
function asksOfOrgan(situation: Situation, compiled: CompiledTopic): boolean {
  const aspects = listAspects(situation)
    .toSorted((a, b) => b.rarity - a.rarity)
    .slice(0, 1);
  const { circumstances } = situation.meaning;
  // Whoever only tells that it isn't well asks nothing.
  const tells = circumstances.includes('remarking') && !circumstances.includes('asking');
  if (!compiled.isTreatment || tells || !circumstances.includes('of-organ') || !isOpened(situation)) return false;
  return aspects.length > 0 && Math.max(...scorePassages(listTexts(compiled), aspects)) === 0;
}

/** "Do the tablets make you itchy", inside a talk on feelings: what is told of danger there is no side effect. */
function asksOfMedicine({ content, meaning }: Situation, topic: TopicId, compiled: CompiledTopic): boolean {
  const [kind] = meaning.kinds;
  const isOfMedicine = kind === 'side-effects' || kind === 'how-given';
  return content.roles.hard.includes(topic) && isOfMedicine && meaning.telling.length > 0 && !hasPassageFor(compiled, kind);
}

/** "Can he drive on it": what to take care with is told, but of nothing that is asked. */
function asksOfActivity({ meaning }: Situation, compiled: CompiledTopic): boolean {
  const { kinds, telling, circumstances } = meaning;
  const isRare = telling.length > 0 && telling.every(({ rarity }) => rarity >= leastRarity);
  if (kinds[0] !== 'precautions' || kinds.length > 1 || !isRare || !circumstances.includes('asking')) return false;
  return Math.max(...scorePassages(listTexts(compiled), telling)) === 0;
}

/**
 * Inside a talk, a question that only sounds like another subject, and that no text of it holds, by a word or by its kind:
 * its opening would answer something else. What may be urgent, or hard, is answered all the same.
 */
function asksStrange({ content, meaning }: Situation, topic: TopicId, compiled: CompiledTopic): boolean {
  if (compiled.careLevel !== 'routine' || meaning.named.includes(topic)) return false;
  if ([content.roles.contacts, content.roles.urgency, ...content.roles.hard].includes(topic)) return false;
  const telling = meaning.telling.filter(({ names }) => !names.includes(topic));
  const isAsked = meaning.circumstances.includes('asking') && meaning.kinds.length === 0 && telling.length > 0;
  return isAsked && meaning.ranked[0]?.band !== 'sure' && Math.max(...scorePassages(listTexts(compiled), telling)) === 0;
}

/** Once anything was told of the topic, its opening answers nothing that is asked on. */
function isOpened({ session }: Situation): boolean {
  return session.voiced.length > 0;
}

/** What is asked on goes on from the topic that had no answer. */
function sayGap(situation: Situation, topic: TopicId, compiled: CompiledTopic): Decision {
  const turned: Situation = { ...situation, session: turnTo(situation.session, topic) };
  const asks = offerMore(turned, topic, turned.session.voiced) ?? 'ask-another';
  return sayAndAsk(turned, 'not-told', asks, [topic], { topic: compiled.saidAs });
}
