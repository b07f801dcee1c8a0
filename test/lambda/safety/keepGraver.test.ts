import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { keepGraver } from '../../../lambda/safety/keepGraver.ts';
import type { StandingAlarm } from '../../../lambda/vocabulary/sessionState.ts';

const { advices } = loadGuide().content.locales['en-GB'];

function alarm(advice: string, part: Partial<StandingAlarm> = {}): StandingAlarm {
  return { advice: advice as StandingAlarm['advice'], form: 'standard', ...part };
}

describe('keepGraver', () => {
  it('keeps to an emergency when something slower is told', () => {
    expect(keepGraver([alarm('clot')], alarm('chest-or-stroke'), advices)).toEqual([alarm('chest-or-stroke')]);
  });

  it.each<[string, StandingAlarm[], StandingAlarm | null]>([
    ['something as grave is told', [alarm('spinal')], alarm('infection')],
    ['something as grave is told beside it', [alarm('spinal'), alarm('clot')], alarm('infection')],
    ['nothing stands', [alarm('clot')], null],
    ['what stands is doubtful', [alarm('clot')], alarm('spinal', { isDoubtful: true })],
    ['what stands is short', [alarm('clot')], alarm('spinal', { form: 'short' })],
    ['nothing is told', [], alarm('infection')],
  ])('leaves what is owed when %s', (_, owed, standing) => {
    expect(keepGraver(owed, standing, advices)).toEqual(owed);
  });
});
