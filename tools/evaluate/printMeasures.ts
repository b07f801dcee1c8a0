import type { DetectionCount, SetDetection } from './measureDetection.ts';
import type { SafetyMeasures } from './renderSafetyPage.ts';
import { toBounded } from './toBounded.ts';

/** Lists what was measured as lines for a terminal, every miss and every false alarm with it, but those of held-out sets. */
export function printMeasures({ sets, reach, folds }: SafetyMeasures): string[] {
  return [
    ...sets.flatMap(printSet),
    ...reach.map(
      ({ way, locale, full, net, mentions, alarms, innocents }) =>
        `${`${locale}: ${way}`.padEnd(46)} full ${toBounded(full, mentions)}; at least one sentence ${toBounded(net, mentions)}; false alarms ${String(alarms)} of ${String(innocents)}`,
    ),
    ...folds.map(
      ({ name, lines, model, both }) => `${`without ${name}`.padEnd(46)} model ${toBounded(model, lines)}; both ${toBounded(both, lines)}`,
    ),
  ];
}

function printSet({ all, mentionsRedFlag, byKind, byStyle, wrong }: SetDetection): string[] {
  return [
    `${all.name.padEnd(46)} ${mentionsRedFlag ? 'heard' : 'false alarms'}: ${toBounded(all.both, all.lines)}; patterns ${String(all.patterns)}, model ${String(all.model)}`,
    ...byKind.map((count) => printGroup('kind', count)),
    ...byStyle.map((count) => printGroup('style', count)),
    ...wrong.map(({ text }) => `  ${mentionsRedFlag ? 'missed' : 'false alarm'}: ${text}`),
  ];
}

function printGroup(by: string, { name, both, lines }: DetectionCount): string {
  return `  ${by} ${name}`.padEnd(46) + ` ${toBounded(both, lines)}`;
}
