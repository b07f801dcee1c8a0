import { say } from './say.ts';

const sign = 'my legs have gone weak';
const chest = 'my chest feels tight and heavy';

describe('raiseCareLevel', () => {
  it.each<[string, readonly string[]]>([
    ['thanks for the advice', [sign, 'that helped']],
    ['a no to hearing it again', [sign, 'no']],
    ['nobody who answers', [sign, "i've rung them", 'yes', 'no']],
    ['the advice said again after thanks', [sign, 'that helped', 'say that again']],
    ['a reminder said more slowly', [sign, 'no', 'slower please']],
    ['another emergency, after thanks', [chest, 'that helped']],
    ['a wish to talk of something else', [sign, 'can we talk about something else']],
    ['the words to say down the phone', [sign, 'what do i say']],
  ])('counts %s as an emergency', (_, lines) => {
    expect(say(...lines).careLevel).toBe('emergency');
  });

  it.each<[string, readonly string[]]>([
    ['an urgent subject', ['my back has been hurting']],
    ['an urgent answer that is repeated', ['my back has been hurting', 'say that again']],
    ['an urgent answer that is said slower', ['my back has been hurting', 'slower please']],
    ['a call within hours that is repeated', ['my calf is swollen', 'say that again']],
  ])('counts %s as urgent', (_, lines) => {
    expect(say(...lines).careLevel).toBe('urgent');
  });

  it.each<[string, readonly string[]]>([
    ['an answer said again', ['what is radiotherapy', 'say that again']],
    ['a call that was answered', [sign, "i've rung them", 'yes', 'yes']],
  ])('leaves %s as it is', (_, lines) => {
    expect(say(...lines).careLevel).toBe('routine');
  });
});
