import { stemsOfContent } from '../../language/stemsOfContent.ts';
import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { listAskedKinds } from './listAskedKinds.ts';
import { nearKinds } from './nearKinds.ts';

/** The passage number of a topic's answer, and of its simpler answer. */
export const answerPassage = -1;
export const simplerPassage = -2;

/** What speaks for a passage: the kind of question that is asked first, or further on, or one that is near. Telling words weigh more. */
const kindEvidence = { first: 0.5, further: 0.36, near: 0.26 };

/** What more speaks for a passage whose own words call for it, and for one that holds all that is asked. */
const heldEvidence = { called: 0.1, whole: 0.3 };

/** Less than this speaks for no passage, and less than that for none that is told only to whoever asks just that. */
const leastEvidence = 0.1;
const leastOfParticular = 0.4;

/**
 * What the kind of question adds to a passage on one thing ("side effects of ribociclib" calls for the one on its side
 * effects), and the least that calls for one of that kind.
 */
const particular = { ofKind: 0.4, leastOfKind: 0.25 };

/** What a text is chosen by. */
export type Asked = Pick<Meaning, 'kinds' | 'telling'> & {
  /** The topic is in hand, and what is asked goes on from it. */
  readonly isInHand?: boolean;
};

/** A text of a topic, and how much of a question speaks for it: about 1 for each word that it alone holds, less for its kind. */
export interface FittingPassage {
  readonly at: number;
  readonly evidence: number;
}

/**
 * Chooses which text of a topic to voice: what answers the kind of question asked and holds its telling words; for a
 * first mention the answer; otherwise the next text that was not voiced. Null when everything was voiced.
 */
export function choosePassage(topic: CompiledTopic, asked: Asked, voiced: readonly number[], speaksSimpler: boolean): number | null {
  const fitting = findFittingPassage(topic, asked);
  if (fitting !== null) return fitting.at;
  if (!voiced.includes(answerPassage) && !voiced.includes(simplerPassage)) return speaksSimpler ? simplerPassage : answerPassage;
  return findUnvoiced(topic, voiced);
}

/** Finds the passage that a question speaks for the most; null when it speaks for none, or more for the topic's answer. */
export function findFittingPassage(topic: CompiledTopic, { kinds, telling, isInHand }: Asked): FittingPassage | null {
  const [answerScore = 0, ...scores] = scorePassages(listTexts(topic), telling);
  const called = scoreParticulars(topic.passages, telling);
  let best: FittingPassage = { at: answerPassage, evidence: answerScore };
  for (const [at, { kind, onlyIfAsked, words }] of topic.passages.entries()) {
    // The kind of question alone never calls for what is told only if asked ("can I have" may go on to anything), nor does
    // a word that its text just happens to hold ("avoid" pregnancy).
    if (onlyIfAsked === true && (words === '' || called[at] === 0)) continue;
    const held = isInHand === true ? weighHeld(topic, at, { kinds, telling }) : 0;
    const evidence = (scores[at] ?? 0) + weighKind(topic, kind, kinds, called) + held;
    if (evidence > best.evidence) best = { at, evidence };
  }
  return best.at !== answerPassage && best.evidence >= leastEvidence ? best : null;
}

/** Finds the passage on the very thing asked, which is told only then; null when there is none. */
export function findParticularPassage({ passages }: CompiledTopic, telling: Meaning['telling'], least = leastOfParticular): number | null {
  const scores = scoreParticulars(passages, telling);
  const best = Math.max(...scores);
  return best >= least ? scores.indexOf(best) : null;
}

/**
 * Finds the passage on the very thing asked, of several the one of the kind asked. What the topic is called by ("ribociclib")
 * calls for one of another kind only where nothing else that was said does: "grapefruit with ribociclib" asks of grapefruit.
 */
export function findParticularOfKind({ passages }: CompiledTopic, { kinds, telling }: Asked, least = leastOfParticular): number | null {
  const scores = scoreParticulars(passages, telling);
  const unnamed = telling.filter(({ names }) => names.length === 0);
  const isNamed = unnamed.length < telling.length;
  const further = isNamed ? scoreParticulars(passages, unnamed) : scores;
  const [asked] = listAskedKinds(kinds);
  const weighed = passages.flatMap(({ kind }, at) => {
    const score = scores[at] ?? 0;
    const isOfKind = listAskedKinds(kinds).includes(kind) || (asked === undefined && kinds.includes(kind));
    const ofKind = isNamed ? leastEvidence : particular.leastOfKind;
    const leastScore = isOfKind ? Math.min(ofKind, least) : least;
    const isCalledByMore = (further[at] ?? 0) >= leastScore;
    return score < leastScore ? [] : [{ at, weight: score + (isOfKind ? particular.ofKind : 0), isOfKind, isCalledByMore }];
  });
  const [best, ...others] = weighed.toSorted((one, other) => other.weight - one.weight);
  if (best === undefined || best.isOfKind) return best?.at ?? null;
  return [best, ...others].find(({ isCalledByMore }) => isCalledByMore)?.at ?? best.at;
}

function scoreParticulars(passages: CompiledTopic['passages'], telling: Meaning['telling']): number[] {
  return scorePassages(
    passages.map(({ onlyIfAsked, words }) => (onlyIfAsked === true ? words : '')),
    telling,
  );
}

/**
 * Finds the passage on what a topic was called by, where its opening tells nothing of that: "what are tumour markers" names
 * the blood tests, and one passage is on those. Null when something more is asked, or none holds all the words.
 */
export function findNamedPassage(topic: CompiledTopic, id: TopicId, { kinds, telling }: Pick<Meaning, 'kinds' | 'telling'>): number | null {
  const own = telling.filter(({ names }) => names.includes(id)).map(({ stem }) => stem);
  if (own.length === 0 || own.length < telling.length || listAskedKinds(kinds).length > 0) return null;
  const [opening, ...passages] = listTexts(topic).map(stemsOfContent);
  if (opening === undefined || own.some((stem) => opening.has(stem))) return null;
  const at = passages.findIndex((stems, place) => topic.passages[place]?.onlyIfAsked !== true && own.every((stem) => stems.has(stem)));
  return at >= 0 ? at : null;
}

/** Lists what a topic can say, its answer first, each passage with the words that call for it. */
export function listTexts(topic: CompiledTopic): readonly string[] {
  const texts = listed.get(topic) ?? [topic.answer, ...topic.passages.map(({ text, words }) => `${text} ${words}`)];
  listed.set(topic, texts);
  return texts;
}

/** Put together once a topic, not once a look. */
const listed = new WeakMap<CompiledTopic, readonly string[]>();

/** What is called for by its words, or holds every word of the question, stands out from what holds one in passing. */
function weighHeld({ passages }: CompiledTopic, at: number, { kinds, telling }: Asked): number {
  const { text = '', words = '' } = passages[at] ?? {};
  const holds = (held: string): readonly boolean[] => {
    const stems = stemsOfContent(held);
    return telling.map(({ stem }) => stems.has(stem));
  };
  const isCalled = words !== '' && listAskedKinds(kinds).length === 0 && holds(words).includes(true);
  const isWhole = telling.length > 1 && holds(`${text} ${words}`).every(Boolean);
  return (isCalled ? heldEvidence.called : 0) + (isWhole ? heldEvidence.whole : 0);
}

function weighKind({ passages }: CompiledTopic, kind: QuestionKind, asked: readonly QuestionKind[], called: readonly number[]): number {
  const isTold = (one: QuestionKind): boolean => passages.some((passage) => passage.kind === one && passage.onlyIfAsked !== true);
  const isParticular = (one: QuestionKind): boolean =>
    !isTold(one) && passages.some((passage, at) => passage.kind === one && passage.onlyIfAsked === true && (called[at] ?? 0) > 0);
  // "Where does it go" sounds like a question on time too: what is told only if asked comes after the rest.
  const told = [...asked.filter(isTold), ...asked.filter(isParticular)];
  const place = told.indexOf(kind);
  if (place >= 0) return place === 0 ? kindEvidence.first : kindEvidence.further;
  return told.length === 0 && asked.some((one) => nearKinds[one]?.includes(kind)) ? kindEvidence.near : 0;
}

/** Finds what a topic tells next: its answer before anything was told, then the passages in order; null when all were voiced. */
export function findNextText(topic: CompiledTopic, voiced: readonly number[], speaksSimpler: boolean): number | null {
  if (voiced.length === 0) return speaksSimpler ? simplerPassage : answerPassage;
  return findUnvoiced(topic, voiced);
}

/** Finds the next passage that was not voiced yet, of another kind than the last where there is one; null when all were. */
export function findUnvoiced({ passages }: CompiledTopic, voiced: readonly number[]): number | null {
  const left = [...passages.keys()].filter((at) => passages[at]?.onlyIfAsked !== true && !voiced.includes(at));
  const lastKind = passages[voiced.at(-1) ?? -1]?.kind;
  return left.find((at) => passages[at]?.kind !== lastKind) ?? left[0] ?? null;
}
