import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { lastResort } from '../../../lambda/guide/lastResort.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { GuideParts } from '../../../lambda/guide/guideParts.ts';
import { respondTo } from '../../../lambda/guide/respondTo.ts';
import { ssml } from '../../../lambda/speech/ssml.ts';
import { GuideError } from '../../../lambda/vocabulary/guideError.ts';
import type { AdviceId } from '../../../lambda/vocabulary/ids.ts';
import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { readSafetyNet, readSpokenAdvice } from '../../readSpokenAdvice.ts';
import { buildSession, buildTurn } from './buildTurn.ts';

const parts = loadGuide();
const advice = readSpokenAdvice('spinal', 'en-GB');
const redFlag = 'my legs are numb';
const say = (text: string): Reply['speech'] => ({ plain: text, ssml: ssml`<p>${text}</p>` });

/** The core, with its reply changed afterwards. */
const spoil =
  (change: (reply: Reply) => Reply): typeof respondTo =>
  (given, turn) =>
    change(respondTo(given, turn));

const fail = (error: unknown): never => {
  throw error;
};

describe('a sound core', () => {
  it.each(['what helps bone pain', redFlag, 'tell me a joke', 'i am in spain on holiday and my legs are numb', 'my wife has numb legs'])(
    'answers %p by itself',
    (text) => {
      expect(createDoor(parts)(buildTurn(text))).toEqual(respondTo(parts, buildTurn(text)));
    },
  );
});

describe('a core that fails over a red flag', () => {
  it.each<[string, typeof respondTo, string]>([
    ['throws', () => fail(new Error('broken')), 'turn-failed'],
    ['throws an error of our own', () => fail(new GuideError('content-invalid', 'broken')), 'content-invalid'],
    ['throws no error', () => fail('broken'), 'turn-failed'],
    ['gives nothing', () => undefined as unknown as Reply, 'turn-failed'],
    ['says nothing', spoil((reply) => ({ ...reply, speech: say('') })), 'reply-invalid'],
    ['says nothing aloud', spoil((reply) => ({ ...reply, speech: { ...reply.speech, ssml: ssml`` } })), 'reply-invalid'],
    ['says too much', spoil((reply) => ({ ...reply, speech: say('word '.repeat(2_000)) })), 'reply-invalid'],
    ['answers without the advice', spoil((reply) => ({ ...reply, speech: say('Bone pain can be treated.') })), 'advice-missing'],
    [
      'writes the advice but does not speak it',
      spoil((reply) => ({ ...reply, speech: { ...reply.speech, ssml: ssml`<p>Hello.</p>` } })),
      'advice-missing',
    ],
    ['puts the answer first', spoil((reply) => ({ ...reply, speech: say(`First this. ${reply.speech.plain}`) })), 'advice-missing'],
    [
      'says the opening alone',
      spoil((reply) => ({ ...reply, speech: say('This is an emergency. Call nine nine nine now.') })),
      'advice-missing',
    ],
    ['says the action without the rest', spoil((reply) => ({ ...reply, speech: say(advice.standard) })), 'advice-missing'],
    ['ends the session', spoil((reply) => ({ ...reply, endsSession: true, session: null })), 'advice-missing'],
    ['forgets the session', spoil((reply) => ({ ...reply, session: null })), 'advice-missing'],
  ])('that %s is answered for', (_, respond, fault) => {
    const reply = createDoor(parts, respond)(buildTurn(redFlag));
    expect(reply.speech.plain).toBe(`${advice.standard} ${advice.rest} Shall I say that again?`);
    expect(reply.reprompt?.plain).toBe(`${advice.standard} Shall I say that again?`);
    expect(reply).toMatchObject({ isEmergency: true, careLevel: 'emergency', endsSession: false, fault });
    expect(reply.session).toMatchObject({ alarm: { advice: 'spinal', form: 'standard' }, asked: 'ask-say-again' });
  });

  it.each(locales)('is answered for in the words of %s', (locale) => {
    const { standard } = readSpokenAdvice('spinal', locale);
    expect(createDoor(parts, () => fail(new Error('broken')))(buildTurn(redFlag, { locale })).speech.plain.startsWith(standard)).toBe(true);
  });

  it('that gives the standard form for a severe sign is answered for', () => {
    const standard = respondTo(parts, buildTurn(redFlag));
    const reply = createDoor(parts, () => standard)(buildTurn('i cannot move my legs at all'));
    expect(reply.speech.plain.startsWith(advice.severe)).toBe(true);
    expect(reply.fault).toBe('advice-missing');
  });

  it('that gives another emergency instead is answered for', () => {
    const chest = {
      ...respondTo(parts, buildTurn(redFlag)),
      speech: say(`${readSpokenAdvice('chest-or-stroke', 'en-GB').standard} Sit down.`),
    };
    expect(createDoor(parts, () => chest)(buildTurn(redFlag)).speech.plain.startsWith(advice.standard)).toBe(true);
  });

  it('that says the second emergency alone has both said, the more urgent first, with one number to ring first', () => {
    const both = `${redFlag} and my chest is tight`;
    const second = respondTo(parts, buildTurn('my chest is tight'));
    const { plain } = createDoor(parts, () => second)(buildTurn(both)).speech;
    const closing = " I can't make the call for you.";
    const { standard, rest } = readSpokenAdvice('chest-or-stroke', 'en-GB');
    expect(standard).toBe('This is an emergency. Call nine nine nine now.');
    expect(plain.startsWith(`${advice.severe} ${advice.rest.replace(closing, '')} ${rest}`)).toBe(true);
    expect(plain.match(/This is an emergency/g)).toHaveLength(1);
    expect(createDoor(parts)(buildTurn(both)).fault).toBeNull();
  });

  it.each([
    ['the channel knows', { isAbroad: true }],
    ['an earlier turn said', { session: buildSession({ isAbroad: true }) }],
  ])('names the local number too when %s that the speaker is abroad', (_, part) => {
    const turn = buildTurn(redFlag, part);
    expect(createDoor(parts, () => fail(new Error('broken')))(turn).speech.plain).toContain('or your local emergency number');
    const athome = respondTo(parts, buildTurn(redFlag));
    expect(createDoor(parts, () => athome)(turn).fault).toBe('advice-missing');
  });

  it('speaks of the person that the conversation is about', () => {
    const turn = buildTurn(redFlag, { session: buildSession({ person: 'husband' }) });
    expect(createDoor(parts, () => fail(new Error('broken')))(turn).speech.plain).toContain('Keep him still');
  });
});

describe('what the door finds by itself', () => {
  const broken = createDoor(parts, () => fail(new Error('broken')));

  it.each([
    ['words heard', buildTurn('well since tuesday both my legs are numb and i wonder')],
    ['a resolved red flag without a word', buildTurn('', { resolvedIds: ['leg-numbness'] })],
    ['a button that says yes to the pending check', buildTurn('', { move: 'yes', session: buildSession({ asked: 'ask-red-flags' }) })],
    ['yes to the pending check', buildTurn('yes', { session: buildSession({ asked: 'ask-red-flags' }) })],
    ['a bit, to the pending check', buildTurn('a bit', { session: buildSession({ asked: 'ask-red-flags' }) })],
    ['doubt at the pending check', buildTurn('not sure', { session: buildSession({ asked: 'ask-red-flags' }) })],
    ['a red flag in the middle of a hundred kilobytes', buildTurn(`${'word '.repeat(10_000)} ${redFlag} ${'word '.repeat(10_000)}`)],
  ])('is %s', (_, turn) => {
    expect(broken(turn).speech.plain.startsWith(advice.standard)).toBe(true);
  });

  it('is not a resolved topic, nor an id that nobody knows', () => {
    expect(broken(buildTurn('', { resolvedIds: ['bone-pain', 'constructor', '__proto__'] })).isEmergency).toBe(false);
  });

  it('is not a no to the pending check', () => {
    expect(broken(buildTurn('no', { session: buildSession({ asked: 'ask-red-flags' }) })).isEmergency).toBe(false);
  });

  it('is not a yes to another question', () => {
    expect(broken(buildTurn('yes', { session: buildSession({ asked: 'ask-more' }) })).isEmergency).toBe(false);
  });
});

describe('a core that fails without a red flag', () => {
  const broken = createDoor(parts, () => fail(new Error('broken')));

  it.each(locales)('has it asked again, with the one sentence of %s', (locale) => {
    const reply = broken(buildTurn('what helps bone pain', { locale }));
    expect(reply.speech.plain).toContain(readSafetyNet(locale));
    expect(reply).toMatchObject({ carriesSafetyNet: true, isEmergency: false, endsSession: false, fault: 'turn-failed' });
    expect(reply.reprompt?.plain).toMatch(/\?$/);
  });

  it('repeats the advice that the conversation is still about', () => {
    const session = buildSession({ alarm: { advice: 'spinal' as AdviceId, form: 'severe' } });
    expect(broken(buildTurn('who do i ring', { session })).speech.plain.startsWith(advice.severe)).toBe(true);
  });

  it('forgets a standing advice that the content does not know', () => {
    const session = buildSession({ alarm: { advice: 'constructor' as AdviceId, form: 'severe' } });
    expect(broken(buildTurn('who do i ring', { session })).speech.plain).toContain(readSafetyNet('en-GB'));
  });
});

describe('parts that fail', () => {
  /** Content in which every look-up of one field throws. */
  const without = (field: string): GuideParts => {
    const content = new Proxy(parts.content, {
      get: (target, name) => (name === field ? fail(new Error('lost')) : Reflect.get(target, name)),
    });
    return { ...parts, content };
  };

  it.each(['topics', 'replies', 'prompts', 'persons', 'primaries', 'glossary', 'pack', 'roles', 'safety', 'knowledge'])(
    'still voice the advice when the look-up of %s throws',
    (field) => {
      expect(createDoor(without(field))(buildTurn(redFlag)).speech.plain.startsWith(`${advice.standard} ${advice.rest}`)).toBe(true);
    },
  );

  it('still voice the advice when the look-up of roles throws while an advice stands', () => {
    const session = buildSession({ alarm: { advice: 'spinal' as AdviceId, form: 'standard' } });
    expect(createDoor(without('roles'))(buildTurn(redFlag, { session })).speech.plain.startsWith(advice.standard)).toBe(true);
  });

  it('leave the literal last sentence when even the advice cannot be looked up', () => {
    const reply = createDoor(without('locales'))(buildTurn(redFlag));
    expect(reply.speech.plain).toBe(lastResort.sentence);
    expect(reply.endsSession).toBe(true);
  });

  it('leave the literal last sentence when no content was loaded', () => {
    const reply = createDoor(null)(buildTurn('hello'));
    expect(reply.speech.plain).toBe(
      'I have a fault and cannot answer. New weakness or numbness in the legs, or new trouble with bladder or bowels, is an emergency: call your local emergency number now.',
    );
    expect(reply).toMatchObject({ fault: 'content-missing', endsSession: true, carriesSafetyNet: true });
  });

  it('count every word as a red flag when the finder throws', () => {
    const door = createDoor({ ...parts, findRedFlags: () => fail(new Error('lost')) });
    expect(door(buildTurn('what helps bone pain')).speech.plain.startsWith(advice.standard)).toBe(true);
    expect(door(buildTurn('', { occasion: 'launch' })).isEmergency).toBe(false);
  });

  it('still voice the advice when the finder throws in the core alone', () => {
    let calls = 0;
    const findRedFlags: GuideParts['findRedFlags'] = (text) => ((calls += 1) > 1 ? fail(new Error('lost')) : parts.findRedFlags(text));
    expect(createDoor({ ...parts, findRedFlags })(buildTurn(redFlag)).speech.plain.startsWith(advice.standard)).toBe(true);
  });

  it.each(['yes', 'mumble mumble', 'a bit'])('take %p for yes to the pending check when its meaning cannot be found', (text) => {
    const door = createDoor({ ...parts, findMeaning: () => fail(new Error('lost')) });
    expect(door(buildTurn(text, { session: buildSession({ asked: 'ask-red-flags' }) })).speech.plain.startsWith(advice.standard)).toBe(
      true,
    );
  });

  it('still take a button that says no for no', () => {
    const door = createDoor({ ...parts, findMeaning: () => fail(new Error('lost')) });
    expect(door(buildTurn('', { move: 'no', session: buildSession({ asked: 'ask-red-flags' }) })).isEmergency).toBe(false);
  });
});
