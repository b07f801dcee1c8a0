import { say } from '../say.ts';

describe('another place, said at the open check', () => {
  it.each(['no my arm, sorry', "no it's my shoulder", 'nope, the hip'])('is put right by "%s"', (line) => {
    const reply = say('my back hurts', line);
    expect(reply.topics).toContain('bone-pain');
    expect(reply.isEmergency).toBe(false);
  });

  it.each(['no my legs', "no my arm's gone numb", 'no my hips gone weak'])('is an emergency where it tells of a sign: "%s"', (line) => {
    expect(say('my back hurts', line).isEmergency).toBe(true);
  });
});
