import { getSpoken } from './readReply.ts';
import { say } from './say.ts';

describe('an aspect of what is in hand', () => {
  it.each([
    ['an organ, of the drug', ['what is denosumab', 'and what about my kidneys'], /kidneys work badly/],
    ['an organ that no text names', ['what are bisphosphonates', 'is it bad for her heart'], /don't have an answer|something I don't know/],
    ['what goes with a drug', ['what is abiraterone', 'why am i on steroids with it'], /steroid makes up/],
    ['the very drug told of', ['what is gabapentin for', 'it makes her dizzy'], /get up slowly/],
    ['why, of the very drug', ['what is gabapentin for', 'why is she on it'], /nerve pain/],
    ['what it is a kind of', ['what is radium', 'is it the same as radiotherapy'], /kind of radiotherapy/],
    ['another one, by how it is given', ['what is denosumab', 'no i meant the drip'], /Zoledronic acid/],
    ['what the drug belongs to', ['tell me about the prostate injection', 'will he put on weight'], /Weight gain/],
    ['an effect, by its own name', ['tell me about radiotherapy', 'will i be tired'], /makes people tired/],
    ['an organ that is harmed', ['what can go wrong with bisphosphonates', 'and the kidneys'], /affect your kidneys/],
    ['an effect that was told', ['what are the side effects of radiotherapy', 'i feel sick'], /tablets for it/],
    ['whether it works', ['what does letrozole do', 'is it working'], /how they check/],
    ['who decides', ['tell me about chemotherapy', 'who gets to decide'], /for you to choose/],
    ['stopping, by name', ['is it safe to stop denosumab'], /bones in the spine can break/],
  ])('is answered: %s', (_, lines, text) => {
    expect(getSpoken(say(...lines))).toMatch(text);
  });

  it.each([
    ['another first cancer', ['how is prostate cancer treated', 'and kidney'], 'treatment-for-kidney'],
    ['another treatment', ['tell me about surgery', 'does radiotherapy work on it'], 'radiotherapy-to-bone'],
    ['what only another subject holds', ['my hip bone hurts', 'will i get addicted'], 'pain-relief'],
    ['what another holds whole', ['how is pain treated', 'how would i know if my calcium was low'], 'low-calcium-from-treatment'],
    ['where it began', ['it started in my bowel'], 'which-cancers-spread-to-bone'],
  ])('is no aspect: %s', (_, lines, topic) => {
    expect(say(...lines).topics).toContain(topic);
  });
});

describe('an advice given a moment ago', () => {
  it('is given again to whoever asks of it', () => {
    expect(say('my calf is swollen and hot', 'could it be a clot').speech.plain).toMatch(/^Ring your cancer team today.*need to check/);
    expect(say('my calf is swollen and hot', 'should i call this evening or wait till morning').speech.plain).toMatch(
      /^Ring your cancer team today/,
    );
  });

  it('stands beside another that is graver, and is not left for a slower one', () => {
    expect(say("i'm on chemo with a fever", 'my legs feel weak').speech.plain).toMatch(/24-hour number now/);
    expect(say('my legs have gone weak', 'my neck aches too').careLevel).toBe('emergency');
  });
});
