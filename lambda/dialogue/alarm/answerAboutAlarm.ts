import { stemWord } from '../../language/stemWord.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import { toWords } from '../../language/toWords.ts';
import type { Act, TopicPassageAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { changesSubject } from './changesSubject.ts';
import type { Decision } from '../decision.ts';
import { extendTrail } from '../passages/extendTrail.ts';
import { asksToKnow, findAlarmPassage } from './findAlarmPassage.ts';
import { findMoment } from './findMoment.ts';
import type { Situation } from '../situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/** From this rarity on, 0 to 1, a word says what is asked. */
const leastRarity = 0.3;

/**
 * Answers a question on the emergency itself by whoever called for help: "what happens once we're there". What was said on
 * calling is not said twice, and the red flag stands. Whoever is being seen to is sent to those who can see them for what has
 * no answer here. Null when nothing of the kind is asked, or nobody was called yet.
 *
 * @param isCalledFor whether only a text counts that content says such words call for: "they want to know what she takes"
 */
export function answerAboutAlarm(situation: Situation, isCalledFor = false): Decision | null {
  const { turn, meaning, session, flags } = situation;
  const { alarm } = session;
  if (alarm === null || !(wasHelpCalled(session) || saysOfHelp(meaning))) return null;
  if (turn.occasion !== 'speech' || meaning.move !== null || tellsSign(flags)) return null;
  const isAnswered = alarm.call === 'answered' || meaning.circumstances.includes('helped');
  const isThere = isAnswered && meaning.circumstances.includes('asking');
  if (isCalledFor) return giveCalled(situation, alarm);
  if (!(asksToKnow(meaning) || isThere || asksWhatIsDone(meaning)) || changesSubject(situation, alarm)) return null;
  const found = findAlarmPassage(situation, alarm, true);
  const passage = found !== null && (asksToKnow(meaning) || asksWhatIsDone(meaning) || holdsTelling(situation, found)) ? found : null;
  if (passage === null) return isThere && isUnknown(meaning) ? sendToThoseThere(situation) : null;
  return give(situation, alarm, passage);
}

/** How to lie comes before any text for those who wait, where the spine is in danger. */
function giveCalled(situation: Situation, alarm: StandingAlarm): Decision | null {
  const { content, turn, meaning } = situation;
  const called = meaning.inTalk.find(({ talk, id }) => talk === id && content.topics[id]?.careLevel === 'emergency');
  const isMain = content.locales[turn.locale].advices[alarm.advice]?.isMainEmergency === true;
  if (called === undefined || (isMain && findMoment(situation) !== null)) return null;
  return give(situation, alarm, {
    kind: 'topic-passage',
    topic: called.id as TopicId,
    passage: called.at,
    saysBack: false,
    firstSentenceOnly: false,
  });
}

function give({ content, turn, meaning, session }: Situation, alarm: StandingAlarm, passage: TopicPassageAct): Decision {
  // What is urgent elsewhere ("ring them today") is no order to whoever has called.
  const isSlower = content.topics[passage.topic]?.careLevel !== 'emergency';
  const isKnown = wasHelpCalled(session);
  const call = meaning.circumstances.includes('helped') ? 'answered' : (alarm.call ?? 'made');
  const comes = call === 'answered' || meaning.circumstances.includes('on-its-way');
  const asks = comes ? 'ask-another' : alarm.hasScript === true || isKnown ? 'ask-answered' : 'ask-script';
  const acts: Act[] = [
    ...(isKnown || comes ? [] : [{ kind: 'prompt', prompt: 'call-made', values: {} } as const]),
    { ...passage, firstSentenceOnly: isSlower },
    { kind: 'question', prompt: asks, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [...new Set<string>([passage.topic, ...(content.locales[turn.locale].advices[alarm.advice]?.topics ?? [])])],
    careLevel: 'emergency',
    session: {
      ...session,
      alarm: { ...alarm, call },
      trail: extendTrail(session, passage.topic),
      asked: asks,
      choices: [],
      lastActs: acts,
      misses: 0,
    },
  };
}

/** "What'll they do to her" asks how it is treated, whatever else it sounds like. */
function asksWhatIsDone({ circumstances, kinds }: Meaning): boolean {
  return (circumstances.includes('asking') || circumstances.includes('asking-beside')) && kinds.includes('treatment');
}

function saysOfHelp({ circumstances }: Meaning): boolean {
  return circumstances.some((one) => one === 'calling' || one === 'helped' || one === 'on-its-way');
}

/** The kind of question alone calls for nothing: "when does it heal", of what nobody spoke of. */
function holdsTelling({ content, meaning }: Situation, { topic, passage }: TopicPassageAct): boolean {
  const { text = '', words = '' } = content.topics[topic]?.passages[passage] ?? {};
  const stems = new Set(toWords(`${text} ${words}`).map(stemWord));
  const telling = meaning.telling.filter(({ rarity }) => rarity >= leastRarity);
  return telling.length === 0 || telling.some(({ stem }) => stems.has(stem));
}

/** Nothing that is told here is surely meant, and named: "when will it heal" is asked of what is seen to there. */
function isUnknown({ ranked: [best], refersBack, named }: Meaning): boolean {
  return best?.band !== 'sure' || (refersBack && named.length === 0);
}

function sendToThoseThere({ session }: Situation): Decision {
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'those-there-know', values: {} },
    { kind: 'question', prompt: 'ask-another', values: {}, choices: [] },
  ];
  return { acts, topics: [], careLevel: 'routine', session: { ...session, asked: 'ask-another', choices: [], lastActs: acts, misses: 0 } };
}
