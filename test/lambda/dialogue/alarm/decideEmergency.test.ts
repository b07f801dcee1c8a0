import { say } from '../say.ts';

const sign = 'my legs have gone weak';

describe('decideEmergency', () => {
  it.each(['...', 'पैर में दर्द'])('says the advice again to "%s" twice, and then ends with the number to call', (unread) => {
    expect(say(sign, unread).isEmergency).toBe(true);
    expect(say(sign, unread, unread).isEmergency).toBe(true);
    const last = say(sign, unread, unread, unread);
    expect(last).toMatchObject({ endsSession: true, careLevel: 'emergency' });
    expect(last.speech.plain).toContain('nine nine nine');
  });

  it('counts anew once something is said', () => {
    expect(say(sign, '...', '...', 'say that again', '...').endsSession).toBe(false);
  });
});
