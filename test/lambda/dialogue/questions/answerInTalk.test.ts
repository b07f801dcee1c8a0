import { getSpoken } from '../readReply.ts';
import { say } from '../say.ts';

describe('what is asked in words that mean something else in another talk', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['pain, after what dying is like', ['what happens at the end', 'will it hurt'], /Fear of pain/],
    ['pain, after a test', ['what is a bone scan', 'will it hurt'], /one injection into a vein/],
    ['hair, of the treatment in hand', ['tell me about radiotherapy', 'will i lose my hair'], /only where the rays go/],
    ['how soon, though it was put wrongly first', ['tell me about radiotherapy', 'no i meant how soon does the pain go'], /six weeks/],
    ['the other of two drugs', ['tell me about zoledronic acid', 'what about the other one'], /^Denosumab/],
    ['medicines, on a journey', ['can i fly', 'and my medicines'], /hand luggage/],
    ['the ages of children', ['how do i tell the kids', "they're 6 and 9"], /Young children/],
    ['closeness, and whom it may hurt', ['can we still have sex', 'will i hurt him'], /which bones are weak/],
    ['what is left, after a death', ['my husband died last week', 'what do i do with the morphine'], /pharmacy/],
    ['why not, after what to leave be', ['can i lift my toddler', 'why not'], /sudden force/],
  ])('answers %s', (_, lines, text) => {
    expect(getSpoken(say(...lines))).toMatch(text);
  });

  it('says nothing of medicines left over where nobody died', () => {
    expect(getSpoken(say('tell me about pain relief', 'what do i do with the morphine'))).not.toMatch(/left to a pharmacy/);
  });

  it('leaves a reply once a topic was answered', () => {
    expect(say('what happens at the end', 'what is a bone scan').session?.reply).toBeNull();
    expect(getSpoken(say('what happens at the end', 'what is a bone scan', 'will it hurt'))).not.toMatch(/Fear of pain/);
  });

  it('helps somebody else only where the talk is of somebody else', () => {
    expect(getSpoken(say('my mum has bone pain', 'no', 'what can i do to help'))).toMatch(/Practical help/);
    expect(getSpoken(say('i have bone pain', 'no', 'what can i do to help'))).not.toMatch(/Practical help/);
  });

  it('never comes before an emergency', () => {
    expect(say('what happens at the end', 'will it hurt, her legs are numb').isEmergency).toBe(true);
    expect(say('my legs are weak', 'will it hurt').isEmergency).toBe(true);
  });
});
