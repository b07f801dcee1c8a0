import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { keepStanding } from '../../../lambda/safety/keepStanding.ts';
import type { StandingAlarm } from '../../../lambda/vocabulary/sessionState.ts';

const { advices } = loadGuide().content.locales['en-GB'];

function alarm(advice: string, part: Partial<StandingAlarm> = {}): StandingAlarm {
  return { advice: advice as StandingAlarm['advice'], form: 'standard', ...part };
}

describe('keepStanding', () => {
  it('keeps to the emergency that stands, in short and in its form, where only a model heard another', () => {
    expect(keepStanding(false, alarm('spinal', { form: 'severe' }), advices)).toEqual([
      { advice: 'spinal', form: 'severe', part: 'action' },
    ]);
  });

  it.each<[string, boolean, StandingAlarm | null]>([
    ['a sign is named', true, alarm('infection')],
    ['nothing stands', false, null],
    ['what stands is no emergency', false, alarm('clot')],
    ['what stands is short', false, alarm('spinal', { form: 'short' })],
    ['what stands is not known', false, alarm('blue-knee')],
  ])('keeps nothing when %s', (_, isNamed, standing) => {
    expect(keepStanding(isNamed, standing, advices)).toBeNull();
  });
});
