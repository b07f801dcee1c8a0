import type { Evaluation, SetFigures } from './evaluation.ts';

/** A figure of this run beside the same of a kept one. */
export interface Change {
  readonly name: string;
  /** Shares from 0 to 1. */
  readonly before: number;
  readonly now: number;
}

/** Compares the share of lines whose first topic is right, by channel, folder and kind; sets that one run lacks are left out. */
export function compareEvaluations(kept: Evaluation, now: Evaluation): Change[] {
  const before = new Map(listShares(kept));
  return listShares(now).flatMap(([name, share]): Change[] => {
    const old = before.get(name);
    return old === undefined ? [] : [{ name, before: old, now: share }];
  });
}

function listShares({ channels }: Evaluation): (readonly [string, number])[] {
  const toShare = ({ figures }: SetFigures): number => (figures.lines === 0 ? 0 : figures.first / figures.lines);
  return channels.flatMap(({ channel, sets }) => sets.map((set) => [`${channel}, ${set.part} ${set.kind}`, toShare(set)] as const));
}
