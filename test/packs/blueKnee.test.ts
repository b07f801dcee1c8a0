import { locales } from '../../lambda/vocabulary/locale.ts';
import { type Conversation, createConversation } from '../../tools/standin/createConversation.ts';
import { indexModel } from '../../tools/standin/indexModel.ts';
import { readModel } from '../../tools/standin/readModel.ts';
import type { SkillHandler } from '../../tools/standin/skillHandler.ts';
import { toSpokenWords } from '../lambda/alexa/toSpokenWords.ts';
import { readSafetyNet, readSpokenAdvice } from '../readSpokenAdvice.ts';
import { compilePack, loadPack } from './loadPack.ts';

const folder = 'test/packs/blue-knee';
const out = 'dist/packs/blue-knee';
let handler: SkillHandler;

beforeAll(async () => {
  compilePack(folder, out);
  handler = await loadPack(out);
}, 120_000);

const talk = (locale: (typeof locales)[number] = 'en-GB'): Conversation =>
  createConversation({
    handler,
    index: indexModel(readModel(locale, `${out}/models`)),
    locale,
    device: 'speaker',
    takesCatchAll: true,
    now: () => 0,
  });

/** Says lines in one session after the welcome; returns what was answered to each, the welcome first. */
async function say(conversation: Conversation, ...lines: readonly string[]): Promise<string[]> {
  const said = [await conversation.launch()];
  for (const line of lines) said.push(await conversation.say(line));
  return said.map(({ response }) => toSpokenWords(response.ssml ?? ''));
}

describe('a guide on an invented illness, from its content alone', () => {
  it('welcomes by its own name, with its own emergency sentence', async () => {
    const [welcome = ''] = await say(talk());
    expect(welcome).toContain('This is the Blue Knee Guide.');
    expect(welcome).toContain('Green toes or a humming knee: call nine nine nine now.');
  });

  it('answers what is asked, tells more, and says it again', async () => {
    const [, answer, more, again] = await say(talk(), 'why has my knee gone all blue', 'tell me more', 'say that again');
    expect(answer).toContain('The blue comes from paint on a fence.');
    expect(more).toMatch(/It looks odd|fades in a week/);
    expect(again).toBe(more);
  });

  it('knows its country', async () => {
    expect((await say(talk('en-US'), 'who can look at my knee')).at(-1)).toContain('Your neighbor knows the way');
    expect((await say(talk('en-AU'), 'who can look at my knee')).at(-1)).toContain('Your neighbour knows the way');
  });

  it.each(locales)('gives the advice on green toes in full in %s', async (locale) => {
    const { standard, rest, severe } = readSpokenAdvice('green-toes', locale, folder);
    const [, green, again, humming] = await say(
      talk(locale),
      'since tuesday my toes look sort of green',
      'who do i call',
      'my knee is humming',
    );
    expect(green).toBe(`${standard} ${rest} Shall I say that again?`);
    // The action again, and where the number may be.
    expect(again?.startsWith(`${standard} It may be on a letter.`)).toBe(true);
    expect(humming?.startsWith(severe)).toBe(true);
  });

  it('gives another emergency its own advice, and the more urgent one first', async () => {
    const pop = readSpokenAdvice('loud-pop', 'en-GB', folder).standard;
    const [, first = '', both = ''] = await say(talk(), 'my knee went pop', 'my knee went pop and my toes are green');
    expect(first.startsWith(pop)).toBe(true);
    // Beside another emergency, which names the emergency number first, so does this one.
    expect(both.startsWith(readSpokenAdvice('green-toes', 'en-GB', folder).severe)).toBe(true);
    expect(both).toContain(pop);
  });

  it('is not alarmed by green nail paint, but says its one sentence', async () => {
    const [, said = ''] = await say(talk(), 'i have green nail paint on my toes');
    expect(said).toContain(readSafetyNet('en-GB', folder));
    expect(said).not.toContain('This is an emergency');
  });

  it('turns down what it does not know, and says goodbye', async () => {
    const [, other, bye] = await say(talk(), 'is my knee red', 'stop');
    expect(other).toContain('I only know about blue knees.');
    expect(bye).toContain('Goodbye');
  });

  it('carries its red flags from outside a session', async () => {
    const turn = await talk().say('my toes are green');
    expect(toSpokenWords(turn.response.ssml ?? '').startsWith(readSpokenAdvice('green-toes', 'en-GB', folder).standard)).toBe(true);
  });

  it('speaks of nothing from the real content', async () => {
    const lines = ['what is blue knee', 'help', 'tell me about radiotherapy', 'my legs are numb', 'blah', 'blah again'];
    expect((await say(talk(), ...lines)).join(' ')).not.toMatch(/cancer|bone|spin(e|al)|bladder|numb|radiotherapy/i);
  });
});
