import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { agreeOnNumber } from '../../../lambda/safety/agreeOnNumber.ts';
import type { AdviceId } from '../../../lambda/vocabulary/ids.ts';
import type { StandingAlarm } from '../../../lambda/vocabulary/sessionState.ts';

const { advices } = loadGuide().content.locales['en-GB'];
const alarm = (advice: string, form: StandingAlarm['form'] = 'standard'): StandingAlarm => ({ advice: advice as AdviceId, form });

describe('advices that are owed together', () => {
  it('ring the emergency number first when one of them does', () => {
    expect(agreeOnNumber([alarm('spinal'), alarm('chest-or-stroke')], advices)).toEqual([
      alarm('spinal', 'severe'),
      alarm('chest-or-stroke'),
    ]);
  });

  it.each(['infection', 'clot'])('keep the team first beside one that rings the team: %s', (other) => {
    expect(agreeOnNumber([alarm('spinal'), alarm(other)], advices)).toEqual([alarm('spinal'), alarm(other)]);
  });

  it('leave one advice alone as it is, and a short form short', () => {
    expect(agreeOnNumber([alarm('spinal')], advices)).toEqual([alarm('spinal')]);
    expect(agreeOnNumber([alarm('chest-or-stroke'), alarm('spinal', 'short')], advices)).toEqual([
      alarm('chest-or-stroke'),
      alarm('spinal', 'short'),
    ]);
  });
});
