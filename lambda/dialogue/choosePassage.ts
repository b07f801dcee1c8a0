import { scorePassages } from '../knowledge/scorePassages.ts';
import type { CompiledTopic } from '../vocabulary/compiledContent.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import { nearKinds } from './nearKinds.ts';

/** The passage number of a topic's answer, and of its simpler answer. */
export const answerPassage = -1;
export const simplerPassage = -2;

/** What speaks for a passage: the kind of question that is asked first, or further on, or one that is near. */
const kindEvidence = { first: 1, further: 0.7, near: 0.5 };

/** Less than this speaks for no passage in particular. */
const leastEvidence = 0.4;

/** A text of a topic, and how much of a question speaks for it: about 1 for its kind, about 1 for each word that it alone holds. */
export interface FittingPassage {
  readonly at: number;
  readonly evidence: number;
}

/**
 * Chooses which text of a topic to voice: what answers the kind of question asked and holds its telling words; for a
 * first mention the answer; otherwise the next text that was not voiced. Null when everything was voiced.
 */
export function choosePassage(
  topic: CompiledTopic,
  asked: Pick<Meaning, 'kinds' | 'telling'>,
  voiced: readonly number[],
  speaksSimpler: boolean,
): number | null {
  const fitting = findFittingPassage(topic, asked);
  if (fitting !== null) return fitting.at;
  if (!voiced.includes(answerPassage) && !voiced.includes(simplerPassage)) return speaksSimpler ? simplerPassage : answerPassage;
  return findUnvoiced(topic, voiced);
}

/** Finds the passage that a question speaks for the most; null when it speaks for none, or more for the topic's answer. */
export function findFittingPassage(topic: CompiledTopic, { kinds, telling }: Pick<Meaning, 'kinds' | 'telling'>): FittingPassage | null {
  const [answerScore = 0, ...scores] = scorePassages(listTexts(topic), telling);
  let best: FittingPassage = { at: answerPassage, evidence: answerScore };
  for (const [at, { kind }] of topic.passages.entries()) {
    const evidence = (scores[at] ?? 0) + weighKind(topic, kind, kinds);
    if (evidence > best.evidence) best = { at, evidence };
  }
  return best.at !== answerPassage && best.evidence >= leastEvidence ? best : null;
}

/** Finds the passage that says of the very thing asked that it is not known; null when there is none. */
export function findGapPassage({ passages }: CompiledTopic, telling: Meaning['telling']): number | null {
  const scores = scorePassages(
    passages.map(({ isGap, words }) => (isGap === true ? words : '')),
    telling,
  );
  const at = scores.findIndex((score) => score >= leastEvidence);
  return at >= 0 ? at : null;
}

/** Lists what a topic can say, its answer first, each passage with the words that call for it. */
export function listTexts({ answer, passages }: CompiledTopic): string[] {
  return [answer, ...passages.map(({ text, words }) => `${text} ${words}`)];
}

function weighKind({ passages }: CompiledTopic, kind: QuestionKind, asked: readonly QuestionKind[]): number {
  const told = asked.filter((one) => passages.some((passage) => passage.kind === one));
  const place = told.indexOf(kind);
  if (place >= 0) return place === 0 ? kindEvidence.first : kindEvidence.further;
  return told.length === 0 && asked.some((one) => nearKinds[one]?.includes(kind)) ? kindEvidence.near : 0;
}

/** Finds the next passage that was not voiced yet; null when there is none. */
export function findUnvoiced(topic: CompiledTopic, voiced: readonly number[]): number | null {
  const at = topic.passages.findIndex(({ isGap }, index) => isGap !== true && !voiced.includes(index));
  return at >= 0 ? at : null;
}
