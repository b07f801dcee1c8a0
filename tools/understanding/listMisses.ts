import type { AskedSet } from './askedSet.ts';

/** Lists the lines whose first topic is wrong, but none of the quoted folder: whoever reads them would tune on them. */
export function listMisses(asked: readonly AskedSet[], quoted: string): string[] {
  return asked
    .filter(({ part }) => part !== quoted)
    .flatMap(({ part, kind, outcomes }) =>
      outcomes
        .filter(({ turn, topics }) => turn.topics.length > 0 && !turn.topics.includes(topics[0] ?? ''))
        .map(
          ({ turn, topics }) =>
            `${part} ${kind}: ${turn.say}\n    about ${topics.join(', ') || 'nothing'}, not ${turn.labels.join(' or ')}`,
        ),
    );
}
