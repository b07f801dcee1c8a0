import { say } from '../say.ts';

describe('the check for red flags', () => {
  it.each(['my legs', 'down my leg', 'and bladder', 'bowel', 'walking'])('is answered by naming what it asks about: %s', (part) => {
    expect(say('my back hurts', part).isEmergency).toBe(true);
  });

  it.each(['is walking safe', 'no', 'no i meant my hip', 'tell me about scans'])('is not answered with yes by: %s', (line) => {
    expect(say('my back hurts', line).isEmergency).toBe(false);
  });

  it.each(['walking', 'bowel'])('must be open for it: %s', (part) => {
    expect(say(part).isEmergency).toBe(false);
  });
});
