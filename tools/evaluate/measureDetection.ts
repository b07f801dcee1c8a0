import type { Detectors } from './createDetectors.ts';
import type { MentionLine, MentionSet } from './mentionLine.ts';

/** How many lines of a group got the full advice, by which part. */
export interface DetectionCount {
  readonly name: string;
  readonly lines: number;
  readonly patterns: number;
  readonly model: number;
  readonly both: number;
}

/** How a set went: in all, by kind of red flag and by way of speaking, and the lines that went wrong, but none that are held out. */
export interface SetDetection {
  readonly all: DetectionCount;
  readonly mentionsRedFlag: boolean;
  readonly byKind: readonly DetectionCount[];
  readonly byStyle: readonly DetectionCount[];
  /** Lines that were missed or raised a false alarm; none of a held-out set is shown. */
  readonly wrong: readonly MentionLine[];
}

/** Counts the lines of a set that get the full advice. */
export function measureDetection(set: MentionSet, detectors: Detectors): SetDetection {
  const judged = set.lines.map((line) => ({
    line,
    patterns: detectors.patterns(line.text),
    model: detectors.model(line.text),
    both: detectors.both(line.text),
  }));
  const count = (name: string, part: typeof judged): DetectionCount => ({
    name,
    lines: part.length,
    patterns: part.filter(({ patterns }) => patterns).length,
    model: part.filter(({ model }) => model).length,
    both: part.filter(({ both }) => both).length,
  });
  const countBy = (read: (line: MentionLine) => string): DetectionCount[] => {
    const names = [...new Set(judged.map(({ line }) => read(line)))].filter((name) => name !== '').toSorted();
    return names.map((name) =>
      count(
        name,
        judged.filter(({ line }) => read(line) === name),
      ),
    );
  };
  return {
    all: count(set.name, judged),
    mentionsRedFlag: set.lines.some(({ mentionsRedFlag }) => mentionsRedFlag),
    byKind: countBy(({ kind }) => kind),
    byStyle: countBy(({ style }) => style),
    wrong: set.isHeldOut ? [] : judged.filter(({ line, both }) => both !== line.mentionsRedFlag).map(({ line }) => line),
  };
}
