import type { Channel } from '../ask/askOptions.ts';
import type { AskedSet } from './askedSet.ts';
import type { ChannelFigures } from './evaluation.ts';
import { groupOutcomes } from './groupOutcomes.ts';
import { measureOutcomes } from './measureOutcomes.ts';

/** Works out a channel's figures, the quoted folder first. */
export function toChannelFigures(channel: Channel, asked: readonly AskedSet[], quoted: string): ChannelFigures {
  const own = asked.filter(({ part }) => part === quoted);
  const questions = own.filter(({ kind }) => kind === 'questions').flatMap(({ outcomes }) => outcomes);
  return {
    channel,
    sets: [...own, ...asked.filter(({ part }) => part !== quoted)].map(({ part, kind, outcomes }) => ({
      part,
      kind,
      figures: measureOutcomes(outcomes),
    })),
    byTopic: groupOutcomes(questions, ({ turn }) => turn.labels[0] ?? ''),
    byForm: groupOutcomes(
      own.flatMap(({ outcomes }) => outcomes),
      ({ form }) => form,
    ),
  };
}
