import type { CompiledSafety } from '../../lambda/vocabulary/compiledSafety.ts';
import type { Content } from '../content/content.ts';
import { innocentKind, trainSafetyModels } from '../content/trainSafetyModel.ts';
import { createDetectors } from './createDetectors.ts';

/** How example lines are heard by a model that was trained without them. */
export interface FoldCount {
  /** What was left out. */
  readonly name: string;
  readonly lines: number;
  /** Lines that get the full advice from the model alone, and from patterns and model together. */
  readonly model: number;
  readonly both: number;
}

/** Into how many parts the lines are cut. */
const parts = 5;

/**
 * Trains models that have not seen some of the examples, and tries them on those: first without each kind of red flag
 * in turn, then without each fifth of all lines, where what is heard of the innocent ones are false alarms.
 */
export function measureByFolds(
  content: Content,
  safety: CompiledSafety,
  mainAdvices: ReadonlySet<string>,
  mainAdvice: string,
): FoldCount[] {
  const examples = Object.entries(content.examples);
  const kinds = examples.map(([kind]) => kind).filter((kind) => !isInnocent(kind));
  const tryWithout = (isLeftOut: (kind: string, position: number) => boolean, name: string): FoldCount[] => {
    const kept = examples.map(([kind, lines]): [string, string[]] => [kind, lines.filter((_, position) => !isLeftOut(kind, position))]);
    const models = trainSafetyModels({ ...content, examples: Object.fromEntries(kept) }, safety);
    const detectors = createDetectors({ ...safety, ...models }, mainAdvices, mainAdvice);
    const count = (title: string, isMeant: (kind: string) => boolean): FoldCount[] => {
      const tried = examples.flatMap(([kind, lines]) => lines.filter((_, position) => isMeant(kind) && isLeftOut(kind, position)));
      if (tried.length === 0) return [];
      return [{ name: title, lines: tried.length, model: tried.filter(detectors.model).length, both: tried.filter(detectors.both).length }];
    };
    return [...count(`red flags: ${name}`, (kind) => !isInnocent(kind)), ...count(`innocent: ${name}`, isInnocent)];
  };
  return [
    ...kinds.flatMap((left) => tryWithout((kind) => kind === left, `every line on ${left}`)),
    ...Array.from({ length: parts }, (_, part) =>
      tryWithout((_kind, position) => position % parts === part, `part ${String(part + 1)} of ${String(parts)}`),
    ).flat(),
  ];
}

function isInnocent(kind: string): boolean {
  return kind.startsWith(innocentKind);
}
