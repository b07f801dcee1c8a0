import { decideTurn } from '../dialogue/decideTurn.ts';
import { rememberAlarm } from '../dialogue/alarm/rememberAlarm.ts';
import { isMourning } from '../dialogue/isMourning.ts';
import { raiseCareLevel } from '../dialogue/raiseCareLevel.ts';
import type { Situation } from '../dialogue/situation.ts';
import { rememberAsked } from '../dialogue/questions/rememberAsked.ts';
import { spareNet } from '../dialogue/spareNet.ts';
import { varyWords } from '../dialogue/varyWords.ts';
import type { RedFlag } from '../safety/findRedFlags.ts';
import { renderReply } from '../speech/renderReply.ts';
import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import type { Reply } from '../vocabulary/reply.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import { asksForSelf } from './asksForSelf.ts';
import { findCountry } from './findCountry.ts';
import { findPerson, tellsOfOwnFlag, tellsOfOwnIllness } from './findPerson.ts';
import { forgetUnknown } from './forgetUnknown.ts';
import type { GuideParts } from './guideParts.ts';
import { hearRedFlags } from './hearRedFlags.ts';

/** Answers a turn: heard, understood, decided, worded. Pure: the time and the session come with the turn. */
export function respondTo(parts: GuideParts, asked: Turn): Reply {
  const { content } = parts;
  const known = forgetUnknown(content, asked);
  const flags = [...hearRedFlags(parts, asked.text, known), ...toResolvedFlags(content, asked.resolvedIds)];
  const { topic } = known;
  const near = topic === null ? [] : (content.topics[topic]?.related ?? []);
  const isGiven = topic !== null && content.topics[topic]?.isTreatment === true;
  // What was said of a sign in hand may be no red flag by itself: "does it come back".
  const unmeant = flags.some(({ outcome }) => outcome !== 'denied')
    ? []
    : content.roles.signs.filter((id) => id !== topic && !near.includes(id));
  const meaning = parts.findMeaning(asked.text, { topic, near, isGiven, unmeant });
  const session = learn(content, { ...asked, session: known }, meaning, flags);
  const turn: Turn = { ...asked, session: known, locale: session.country ?? asked.locale };
  const situation: Situation = { content, turn, flags, meaning, session };
  const decided = raiseCareLevel(rememberAlarm(decideTurn(situation), situation), situation);
  const decision = varyWords(spareNet(rememberAsked(decided, situation), situation), situation);
  const locale = content.locales[turn.locale];
  const worded = decision.session ?? situation.session;
  const rendered = renderReply(content, locale, decision.acts, worded, asksForSelf(meaning) || isMourning(worded));
  const isEmergency = decision.acts.some(
    (act) => act.kind === 'advice' && act.form !== 'short' && locale.advices[act.advice]?.isMainEmergency === true,
  );
  const voicesNet = decision.acts.some(
    (act) =>
      act.kind === 'safety-net' ||
      (act.kind === 'advice' && act.form === 'short') ||
      (act.kind === 'prompt' && content.prompts[act.prompt].say.includes('{safety net}')),
  );
  return {
    acts: decision.acts,
    ...rendered,
    topics: decision.topics as readonly TopicId[],
    isEmergency,
    carriesSafetyNet: voicesNet && !isEmergency,
    careLevel: decision.careLevel,
    endsSession: decision.session === null,
    session: decision.session,
    feedback: decision.feedback ?? null,
    fault: null,
  };
}

/** A red flag that the channel resolved by itself counts like one that was heard. */
function toResolvedFlags(content: CompiledContent, ids: readonly string[]): RedFlag[] {
  return ids.flatMap((id): RedFlag[] => {
    const concept = content.safety.concepts[id];
    if (concept === undefined || concept.outcome !== 'advice') return [];
    return [
      { concept: id, outcome: 'advice', advice: concept.advice, isSevere: concept.isSevere, topic: concept.topic, first: 0, last: 0 },
    ];
  });
}

/** Adds to the session what the words say in passing: the first cancer, whom it is about, a journey. */
function learn(content: CompiledContent, turn: Turn, meaning: Meaning, flags: readonly RedFlag[]): SessionState {
  const resolvedPrimary = turn.resolvedIds.find((id) => Object.hasOwn(content.primaries, id));
  const turnsToOwn = tellsOfOwnFlag(meaning, flags) && turn.session.person !== null;
  const isPlaceToRemember = meaning.move !== 'remember-question';
  const place = isPlaceToRemember ? findCountry(meaning.circumstances) : null;
  const country = place === 'other' ? null : (place ?? turn.session.country);
  const tellsOfJourney = place === 'other' || (isPlaceToRemember && meaning.circumstances.includes('abroad'));
  const person = findPerson(content, turn.session, meaning, flags);
  // "Mum's dying" sounds like "mum's died", and "what if she died" tells of nothing; "his wife passed" is of another.
  const isMourned =
    meaning.circumstances.includes('mourning') && !/\b(?:d(?:ying|ies?)|if|would|(?:his|her) \w+ (?:died|passed))\b/i.test(turn.text);
  return {
    ...turn.session,
    // What was told of somebody else's cancer is not said of one's own.
    primary: meaning.primaries[0] ?? resolvedPrimary ?? (turnsToOwn ? null : turn.session.primary),
    person,
    mourned: isMourned ? person : turn.session.mourned,
    isOwn: turn.session.isOwn || tellsOfOwnIllness(meaning),
    country,
    isAbroad: country === null && (turn.session.isAbroad || turn.isAbroad || tellsOfJourney),
  };
}
