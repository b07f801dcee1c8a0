import { say } from '../say.ts';

describe('the open check', () => {
  it.each(['no just the muscles', 'no just a bit stiff', 'no just the pain'])('takes "%s" for a no', (line) => {
    expect(say('my back is sore', line).isEmergency).toBe(false);
  });

  it.each(['no just a bit', 'not really well a bit', 'no just a bit stiff in the legs', 'no only my legs are stiff'])(
    'takes "%s" for a yes',
    (line) => {
      expect(say('my back is sore', line).isEmergency).toBe(true);
    },
  );
});
