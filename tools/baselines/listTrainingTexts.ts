import type { Content } from '../content/content.ts';

/** A text of the content and the topic or reply that it belongs to. */
export interface TrainingText {
  readonly text: string;
  readonly owner: string;
}

/**
 * Lists what the content knows for its topics and replies, for baselines to learn from: ways of asking and names, and,
 * where documents are searched, the answers.
 */
export function listTrainingTexts({ topics, replies, moreAsks }: Content, includesAnswers: boolean): TrainingText[] {
  const own = (owner: string, texts: readonly string[]): TrainingText[] => [...new Set(texts)].map((text) => ({ text, owner }));
  return [
    ...topics.flatMap(({ id, asks, names, title, saidAs, answer, simpler, passages }) => {
      const asked = [...asks, ...(moreAsks[id] ?? []), ...names, title, saidAs];
      return own(id, includesAnswers ? [...asked, answer, simpler, ...passages.map(({ text }) => text)] : asked);
    }),
    ...replies.flatMap(({ id, asks, names, answer }) => {
      const asked = [...asks, ...(moreAsks[id] ?? []), ...names];
      return own(id, includesAnswers ? [...asked, answer] : asked);
    }),
  ];
}
