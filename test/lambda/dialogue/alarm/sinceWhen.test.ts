import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { say } from '../say.ts';

const listAdvices = ({ acts }: Reply): string[] => acts.flatMap((act) => (act.kind === 'advice' ? [act.advice] : []));

describe('an emergency that stands', () => {
  it.each(['since yesterday', 'since last week', 'for two days now'])('keeps its own advice alone after "%s"', (line) => {
    expect(listAdvices(say("dad's confused", line))).toEqual(['confusion']);
  });

  it('is asked about by its name, and not by a word that it shares with another', () => {
    const { acts } = say("dad's confused", 'what treatment will they give for high calcium');
    expect(acts).toContainEqual(expect.objectContaining({ kind: 'topic-passage', topic: 'raised-calcium' }));
  });
});
