import { getSpoken } from '../readReply.ts';
import { say } from '../say.ts';

describe('a question in its own plain words, inside a talk on something else', () => {
  it.each([
    ['what is radiotherapy', 'no i have not stopped anything money sick pay benefits anything', 'S R one'],
    ['what is radiotherapy', 'skip the radiotherapy what about money if i can not work', 'S R one'],
    ['what is denosumab', 'can i carry on working while i have it', 'disability'],
    ['what is denosumab', 'who are you again', 'computer voice'],
    ['treatment for breast cancer', 'would i have to go back on letrozole', 'menopause'],
  ])('after "%s", "%s" is answered for itself', (before, question, word) => {
    expect(getSpoken(say(before, question))).toContain(word);
  });

  it.each([
    ["that's not what i asked can i work", 'employer'],
    ["you didn't answer my question will it hurt", "doesn't hurt"],
    ["that's helpful thank you can i drive home", 'drive'],
  ])('is answered after what only leads in to it: "%s"', (question, word) => {
    expect(getSpoken(say('what is radiotherapy', question))).toContain(word);
  });

  it('keeps to the subject in hand where the reply holds no more of the words', () => {
    expect(getSpoken(say('what is radiotherapy', 'will it make me sick'))).toContain('sick');
    expect(getSpoken(say('what is a bone scan', 'can i drive home'))).toContain('drive');
  });

  it('asks of an effect, and not of the whole once more, where "again" stands beside one', () => {
    expect(getSpoken(say('what is chemotherapy', 'yes and will i lose my hair again'))).toContain('hair');
    expect(getSpoken(say('what is radiotherapy', 'can i have it again'))).toContain('given again');
  });

  it('says once more, and slower, what was said to whoever is hard of hearing', () => {
    const reply = say('what is radiotherapy', "what did you say i'm a bit deaf");
    expect(getSpoken(reply)).toContain('high-energy rays');
    expect(reply.acts).not.toContainEqual(expect.objectContaining({ prompt: 'louder-how' }));
  });
});

describe('what can be answered by yes or no', () => {
  it.each([
    ['what is secondary bone cancer', 'so is it the same as bone cancer', 'No,'],
    ['treatment for breast cancer', "so it's not bone cancer then", 'No,'],
    ['treatment for myeloma', 'is myeloma a cancer yes or no', 'Myeloma is a cancer'],
  ])('after "%s", "%s" is', (before, question, opening) => {
    expect(getSpoken(say(before, question))).toMatch(new RegExp(`^${opening}`));
  });
});
