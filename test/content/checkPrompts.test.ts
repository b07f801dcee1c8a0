import { checkPrompts } from '../../tools/content/checks/checkPrompts.ts';
import { buildContent, buildPrompts } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const question = { say: 'Which knee?', reprompt: 'Say left or right. Which is it?' };

describe('checkPrompts', () => {
  it('finds nothing in sound prompts', () => {
    expect(runCheck(checkPrompts, buildContent())).toEqual([]);
  });

  it.each([
    ['without a question mark', { 'ask-more': { ...question, say: 'More.' } }, 'ask-more.say: a question ends in its only question mark'],
    [
      'with two question marks',
      { 'ask-more': { ...question, say: 'More? Or less?' } },
      'ask-more.say: a question ends in its only question mark',
    ],
    [
      'with words after it',
      { 'ask-more': { ...question, say: 'More? Say yes.' } },
      'ask-more.say: a question ends in its only question mark',
    ],
    [
      'with another way that asks nothing',
      { 'ask-more': { ...question, orSay: ['That knee.'] } },
      'ask-more.orSay: another way asks other than the first',
    ],
    [
      'with another way that names no topic',
      { 'ask-more': { ...question, say: 'Which {topic}?', orSay: ['Which knee?'] } },
      'ask-more.orSay: one way of saying it has {topic}, another has not',
    ],
    ['without a reprompt', { 'ask-more': { say: 'More?' } }, 'ask-more.reprompt: a question needs a reprompt'],
    [
      'whose reprompt asks nothing',
      { 'ask-more': { ...question, reprompt: 'Say yes or no.' } },
      'ask-more.reprompt: a reprompt ends in its only question mark',
    ],
    [
      'whose reprompt asks twice',
      { 'ask-more': { ...question, reprompt: 'Well? Which?' } },
      'ask-more.reprompt: a reprompt ends in its only question mark',
    ],
    [
      'whose reprompt repeats it',
      { 'ask-more': { ...question, reprompt: 'Say left. Which knee?' } },
      'ask-more.reprompt: the reprompt repeats the question',
    ],
    [
      'that repeats the advice and has a reprompt',
      { 'ask-say-again': question },
      'ask-say-again.reprompt: this question repeats the advice instead',
    ],
  ])('finds a question %s', (_, prompts, line) => {
    expect(toLines(runCheck(checkPrompts, buildContent({ prompts: buildPrompts(prompts) })))).toEqual([`prompts.yaml prompts.${line}`]);
  });

  it.each([
    ['that asks', { help: { say: 'Ask me. What is it?' } }, 'help.say: a statement asks something'],
    ['with a reprompt', { help: { say: 'Ask me.', reprompt: 'Say more.' } }, 'help.reprompt: a statement has a reprompt'],
  ])('finds a statement %s', (_, prompts, line) => {
    expect(toLines(runCheck(checkPrompts, buildContent({ prompts: buildPrompts(prompts) })))).toEqual([`prompts.yaml prompts.${line}`]);
  });
});
