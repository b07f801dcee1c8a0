import type { Content } from '../content/content.ts';

/** A line and the topic or reply that it belongs to. */
export interface OwnedLine {
  readonly text: string;
  readonly owner: string;
}

/** A fold of the content: what is learnt, and what is tried. */
export interface ContentFold {
  readonly learnt: Content;
  readonly tried: readonly OwnedLine[];
  /** Lines of replies that were left out whole: nothing in what was learnt answers them. */
  readonly strangers: readonly OwnedLine[];
}

/**
 * Splits the content into folds: each leaves out a part of the ways of asking about every topic and reply, and whole
 * replies with the label, which stand for what nobody thought of.
 */
export function splitContent(content: Content, folds: number, strangerLabel: string): ContentFold[] {
  const strange = content.replies.filter(({ label }) => label === strangerLabel).map(({ id }) => id);
  return Array.from({ length: folds }, (_, fold) => {
    const isTried = (_line: string, position: number): boolean => position % folds === fold;
    const left = new Set(strange.filter((_id, position) => position % folds === fold));
    const tried: OwnedLine[] = [];
    const split = (owner: string, lines: readonly string[]): string[] => {
      tried.push(...lines.filter(isTried).map((text) => ({ text, owner })));
      return lines.filter((line, position) => !isTried(line, position));
    };
    const learnt: Content = {
      ...content,
      topics: content.topics.map((topic) => ({ ...topic, asks: split(topic.id, topic.asks) })),
      replies: content.replies.filter(({ id }) => !left.has(id)).map((reply) => ({ ...reply, asks: split(reply.id, reply.asks) })),
      moreAsks: Object.fromEntries(
        Object.entries(content.moreAsks)
          .filter(([id]) => !left.has(id))
          .map(([id, lines]) => [id, split(id, lines)]),
      ),
    };
    const strangers = content.replies
      .filter(({ id }) => left.has(id))
      .flatMap(({ id, asks }) => [...asks, ...(content.moreAsks[id] ?? [])].map((text) => ({ text, owner: id })));
    return { learnt, tried, strangers };
  });
}
