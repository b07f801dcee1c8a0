import { readAbilities } from '../../../../lambda/alexa/screens/readAbilities.ts';
import { toScreenDirective } from '../../../../lambda/alexa/screens/toScreenDirective.ts';
import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';
import type { ScreenText } from '../../../../lambda/vocabulary/reply.ts';
import { toPlainSpeech } from '../../../../tools/ask/toPlainSpeech.ts';
import type { SkillResponse } from '../../../../tools/standin/parseResponse.ts';
import { talk } from './talk.ts';

const { content } = loadGuide();
const country = content.locales['en-GB'];

/** Amazon's limit on a response, in bytes. */
const greatestResponseBytes = 24_576;

interface Shown {
  readonly title: string;
  readonly number: string | null;
  readonly paragraphs: readonly string[];
  readonly question: string | null;
  readonly note: string | null;
  readonly isEmergency: boolean;
}

function getShown({ screen }: SkillResponse): Shown {
  return screen?.datasources['screen'] as Shown;
}

async function ask(text: string, device: 'show' | 'speaker' = 'show') {
  const conversation = talk(device);
  await conversation.launch();
  return conversation.say(text);
}

/** Words as letters alone: spoken numbers aside, both must be the same. */
function toLetters(text: string): string {
  return text
    .replaceAll('nine nine nine', '999')
    .replaceAll(/[^a-z0-9]+/gi, ' ')
    .trim();
}

describe('a screen', () => {
  it('is sent to a device that can show it, and to no speaker', async () => {
    expect((await ask('what is a bone scan')).response.screen).not.toBeNull();
    expect((await ask('what is a bone scan', 'speaker')).response.screen).toBeNull();
  });

  it.each(['what is a bone scan', 'my legs feel weak', 'thank you', 'who won the cup'])('shows what is said to "%s"', async (text) => {
    const { response } = await ask(text);
    const { paragraphs, question } = getShown(response);
    expect(toLetters([...paragraphs, question].join(' '))).toBe(toLetters(toPlainSpeech(response.ssml ?? '')));
  });

  it('shows an answer with its title, its source and its date', async () => {
    const { title, note, isEmergency, number } = getShown((await ask('what is a bone scan')).response);
    expect(title).toBe('Bone scan');
    expect(note).toMatch(/^From .+\. Checked \d+ \w+ 20\d\d\. /);
    expect([isEmergency, number]).toEqual([false, null]);
  });

  it('shows in an emergency whom to call first, the number large and no source to read', async () => {
    const { title, number, paragraphs, note, isEmergency } = getShown((await ask('my legs feel weak')).response);
    expect([title, number, note, isEmergency]).toEqual(['Get help now', '999', null, true]);
    expect(paragraphs[0]).toBe(
      "This is an emergency. Call the cancer team's emergency number now. If they don't answer at once, call 999 or go to A and E.",
    );
  });

  it('keeps looking like an emergency until the call is made: when the advice is not wanted again, and at the goodbye', async () => {
    const conversation = talk('show');
    await conversation.launch();
    await conversation.say('my legs feel weak');
    const refused = await conversation.say('no');
    const goodbye = await conversation.say('no');
    for (const { response } of [refused, goodbye]) {
      const { title, number, isEmergency } = getShown(response);
      expect([title, number, isEmergency]).toEqual(['Get help now', '999', true]);
    }
  });

  it('is calm again when something else is asked', async () => {
    const conversation = talk('show');
    await conversation.launch();
    await conversation.say('my legs feel weak');
    const { response } = await conversation.say('start over');
    expect(getShown(response)).toMatchObject({ title: 'Ask in your own words', number: null, isEmergency: false });
  });

  it('stays within the size that Amazon takes, at every topic', async () => {
    let greatestBytes = 0;
    for (const topic of Object.keys(content.topics)) {
      const { envelope } = await ask(content.topics[topic]?.saidAs ?? '');
      greatestBytes = Math.max(greatestBytes, Buffer.byteLength(JSON.stringify(envelope)));
    }
    expect(greatestBytes).toBeGreaterThan(5_000);
    expect(greatestBytes).toBeLessThan(greatestResponseBytes);
  });

  it('takes no markup from words that somebody said', () => {
    const screen: ScreenText = {
      title: '<b>a</b>',
      number: null,
      paragraphs: ['1 < 2 & 3'],
      question: null,
      rows: ['<i>x</i>'],
      note: null,
      isEmergency: false,
    };
    expect(JSON.parse(JSON.stringify(toScreenDirective(screen)))).toMatchObject({
      datasources: {
        screen: {
          title: '&lt;b&gt;a&lt;/b&gt;',
          paragraphs: ['1 &lt; 2 &amp; 3'],
          rows: [{ label: '&lt;i&gt;x&lt;/i&gt;', says: '<i>x</i>' }],
        },
      },
    });
  });

  it('is one of two documents that are made once', () => {
    const build = (isEmergency: boolean): unknown => {
      const directive = toScreenDirective({ title: '', number: null, paragraphs: [], question: null, rows: [], note: null, isEmergency });
      return 'document' in directive ? directive.document : null;
    };
    expect(build(false)).toBe(build(false));
    expect(build(true)).toBe(build(true));
    expect(build(true)).not.toBe(build(false));
  });
});

describe('a card', () => {
  it('has the answer, its source, and a title without health words', async () => {
    const { card, screen } = (await ask('what is a bone scan')).response;
    expect(card?.title).toBe('Your answer');
    expect(card?.text).toContain(content.topics['bone-scan']?.answer.slice(0, 20));
    expect(card?.text).toMatch(/Checked \d+ \w+ 20\d\d/);
    expect(screen).not.toBeNull();
  });

  it('begins in an emergency with what to do, its numbers as digits', async () => {
    const { card } = (await ask('my legs feel weak', 'speaker')).response;
    expect(card?.title).toBe('Get help now');
    expect(card?.text).toMatch(/^This is an emergency\. .*call 999/);
    expect(card?.text).not.toContain('nine nine nine');
    expect(card?.text).toContain(content.locales['en-GB'].advices['spinal']?.standard.rest.slice(0, 40));
  });

  it('has a title without a name of any topic', () => {
    const { card, emergency } = content.screens.titles;
    const names = Object.values(content.topics).flatMap(({ title, saidAs }) => [title.toLowerCase(), saidAs]);
    for (const title of [card, emergency]) expect(names.filter((name) => title.toLowerCase().includes(name))).toEqual([]);
    expect(country.written['emergency number']).toBe('999');
  });
});

describe('readAbilities', () => {
  const supports = (interfaces: unknown, type = 'IntentRequest') => ({
    request: { type },
    context: { System: { device: { supportedInterfaces: interfaces } } },
  });

  it.each([
    ['a device with a screen', supports({ 'Alexa.Presentation.APL': { runtime: {} } }), true, true],
    ['a speaker', supports({}), false, true],
    ['a touch', supports({ 'Alexa.Presentation.APL': {} }, 'Alexa.Presentation.APL.UserEvent'), true, false],
    ['an interface that is no object', supports({ 'Alexa.Presentation.APL': true }), false, true],
    ['interfaces that are none', supports(null), false, true],
    ['no context', { request: {} }, false, true],
    ['null', null, false, true],
    ['a text', 'text', false, true],
  ])('reads %s', (_, event, showsScreens, takesElicitation) => {
    expect(readAbilities(event)).toEqual({ showsScreens, takesElicitation });
  });

  it('elicits nothing in answer to a touch, which Amazon does not document', async () => {
    const conversation = talk('show');
    await conversation.launch();
    const { response } = await conversation.touch({ token: 'reply', sourceId: 'row-0', arguments: ['Bone pain'] });
    expect(response.elicited).toBeNull();
    expect(response.endsSession).toBe(false);
  });
});
