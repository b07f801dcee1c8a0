import { say } from './say.ts';
import { getSpoken, listPrompts, findPassage } from './readReply.ts';

describe('what is asked of the very thing just told', () => {
  it.each<readonly [string, readonly string[], string, string]>([
    ['whether it is normal', ['what do steroids do to you', 'is that normal'], 'known-effect', 'steroids'],
    ['whether everyone gets it', ['will chemo make my hair fall out', 'does everyone get it'], 'known-effect', 'chemotherapy'],
    ['whether it comes back', ['will chemo make my hair fall out', 'will it come back'], 'returning-unknown', 'chemotherapy'],
    ['how long it lasts', ['what are the side effects of denosumab', 'how long does that last'], 'lasting-unknown', 'denosumab'],
    ['what eases it', ['does letrozole make your joints ache', 'what helps with that'], 'easing-unknown', 'treatment-for-breast'],
    ['what eases one of many', ['will chemo make my hair fall out', 'what helps with that'], 'easing-unknown', 'chemotherapy'],
    ['going without', ['tell me about radiotherapy', "what if i don't bother"], 'going-without', 'radiotherapy-to-bone'],
    ['whom to ask', ['what is denosumab', 'what are the side effects', 'who do i ask'], 'whom-to-ask', 'denosumab'],
    ['what if it fails', ['what is surgery', "what if it doesn't work"], 'failing-told', 'surgery-and-fixation'],
    ['having it again', ['what is bone cement', 'can they do it twice'], 'not-told', 'cement-and-ablation'],
    ['stopping', ['how is thyroid cancer treated', 'can i stop'], 'stopping-asked', 'treatment-for-thyroid'],
    ['a feeling', ['my son won’t talk about it', 'is that normal'], 'usual-feeling', 'emotional-support'],
  ])('answers %s', (_, lines, prompt, topic) => {
    const reply = say(...lines);
    expect(listPrompts(reply)).toContain(prompt);
    expect(reply.topics).toContain(topic);
    expect(reply.endsSession).toBe(false);
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['the reason of what was told', ['tell me about steroids', 'can i stop', 'why'], /less of its own/],
    ['what goes with staying away', ['what is radium', 'do we have to stay away from him', 'why'], /radiation/],
    ['the time that the text tells', ['what is radium', 'is he radioactive', 'how long does that last'], /about a week/],
    ['the time of a drug as its own', ['what is denosumab', 'how long for'], /every four weeks/],
    ['what comes next', ['what is a bone scan', 'how long does it take', 'and then what'], /another test/],
    ['a trial that may be left', ['what is a clinical trial', 'can i stop'], /own choice/],
    ['stopping by its own text', ['what is hormone therapy', 'can i stop'], /want to stop hormone therapy/],
    ['stopping, and not what a drug stops', ['how is breast cancer treated', 'can i stop'], /want to stop a breast cancer drug/],
    ['stopping another drug because of a complaint', ['my jaw hurts', 'can i stop'], /Don't stop a bone drug/],
    [
      'the time of what was felt',
      ['can zometa give you flu', 'how long does that last'],
      /how long any aches last|How long that lasts differs/,
    ],
    ['what there is when it fails', ['what is bone cement', "what if it doesn't work"], /other ways to treat it/],
    [
      'having it again where that is known',
      ['what is radiotherapy', 'can they do it twice'],
      /sometimes (be given|have radiotherapy) again/,
    ],
    ['whom a trial suits', ['what is a clinical trial', 'who gets that'], /fits you/],
    ['how much to hear', ['tell me about the outlook', "what if i don't want to know"], /choose how much/],
    ['what care means', ["what's palliative care", "does it mean i'm dying"], /doesn't have to mean that somebody is dying/],
    ['who gives it', ["what's palliative care", 'who gives it'], /nurses and doctors/],
  ])('tells %s', (_, lines, text) => {
    expect(getSpoken(say(...lines))).toMatch(text);
  });

  it('tells what else there is, once what comes next was told', () => {
    const lines = ['tell me about radiotherapy', "what if it doesn't work", 'and after that'];
    const [second, third] = [say(...lines.slice(0, 2)), say(...lines)];
    expect(findPassage(third)).not.toEqual(findPassage(second));
    expect(listPrompts(third)).toContain('said-before');
  });

  it.each([
    ['how serious a complaint is', ['what is anaemia', 'is that normal']],
    ['why a complaint is there', ['what is bone pain', 'why']],
  ])('leaves %s to the topic', (_, lines) => {
    expect(findPassage(say(...lines))).toBeDefined();
  });
});

describe('what was answered already', () => {
  it('is owned up to when something else is asked', () => {
    const reply = say('tell me about bone scans', 'is it safe', 'what about my tattoo');
    expect(listPrompts(reply)).not.toContain('as-said');
  });

  it('is said again whole, when asked for after something else', () => {
    const reply = say('tell me about radiotherapy', 'how long does it take', 'does it hurt', 'how long does it take');
    expect(listPrompts(reply)).not.toContain('as-said');
    expect(findPassage(reply)?.firstSentenceOnly).toBe(false);
  });

  it('is cut short when the very same is asked at once', () => {
    expect(listPrompts(say('does a bone scan hurt', 'does it hurt'))).toContain('as-said');
  });
});

describe('an effect that may be urgent', () => {
  it('is never said to be known, but answered by what is urgent', () => {
    const reply = say('what are the side effects of immunotherapy', 'is that normal');
    expect(listPrompts(reply)).not.toContain('known-effect');
    expect(findPassage(reply)?.topic).toBe('targeted-and-immunotherapy');
  });
});
