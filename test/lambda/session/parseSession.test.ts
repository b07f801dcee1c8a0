import { array, assert, constant, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { parseSession } from '../../../lambda/session/parseSession.ts';
import { emptySession, type SessionState } from '../../../lambda/vocabulary/sessionState.ts';
import { buildTurn } from '../guide/buildTurn.ts';

const respond = createDoor(loadGuide());

/** Talks for a while, and gives the state after each turn, as a channel would keep it. */
function talk(...lines: readonly string[]): SessionState[] {
  const states: SessionState[] = [];
  for (const line of lines) {
    const session = states.at(-1) ?? emptySession;
    states.push(respond(buildTurn(line, { session })).session ?? emptySession);
  }
  return states;
}

const kept = talk(
  'tell me about radiotherapy',
  'my husband has prostate cancer',
  'say it more simply',
  'remember to ask about driving',
  'read my list',
  'who can i ring',
  'who says so',
  'what is a lesion',
  'my legs have gone weak',
);

describe('parseSession', () => {
  it('reads what was written, after every kind of turn', () => {
    for (const session of kept) expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  const alarmed = kept.at(-1) ?? emptySession;

  it.each<readonly [string, unknown]>([
    ['of an older version', { ...alarmed, version: 1 }],
    ['without its version', { ...alarmed, version: undefined }],
    ['cut short', { ...alarmed, lastActs: undefined, questions: undefined }],
    ['with an act that lacks its words', { ...alarmed, lastActs: [{ kind: 'question-list', questions: ['Driving'] }] }],
    ['with an act that nobody knows', { ...alarmed, lastActs: [{ kind: 'sing' }] }],
    ['with a list of the wrong things', { ...alarmed, questions: [1, 2] }],
    ['with misses that are no number', { ...alarmed, misses: 'many' }],
    ['that is too large', { ...alarmed, questions: ['x'.repeat(20_000)] }],
  ])('drops a state %s, but for the red flag and the open question', (_, value) => {
    expect(parseSession(value)).toEqual({ ...emptySession, alarm: alarmed.alarm, asked: alarmed.asked });
  });

  it.each(['ask-red-flags', 'ask-red-flags-again', 'ask-say-again', 'ask-script', 'ask-answered'])(
    'keeps the open question "%s" of another version',
    (asked) => {
      expect(parseSession({ version: 1, asked }).asked).toBe(asked);
    },
  );

  it.each(['ask-which-unsure', 'ask-or-other', 'ask-next-topic', 'ask-more-of'])(
    'drops the open question "%s" of another version, whose choices are lost',
    (asked) => {
      const session = parseSession({ version: 1, asked, choices: ['radiotherapy'] });
      expect(session.asked).toBeNull();
      expect(respond(buildTurn('what did you say', { session })).speech.plain).not.toMatch(/[Mm]ean \?|about \?/);
    },
  );

  it.each([{ isDoubtful: 'yes' }, { call: true }, { hasScript: 1 }, { sign: 7 }])(
    'drops of an alarm what is wrong about it: %j',
    (wrong) => {
      const whole = { advice: 'spinal', form: 'severe', isDoubtful: false, call: 'made', hasScript: true, sign: 'leg-weakness' };
      const [field = ''] = Object.keys(wrong);
      const expected = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
      expect(parseSession({ ...alarmed, alarm: { ...whole, ...wrong } }).alarm).toEqual(expected);
      expect(parseSession({ ...alarmed, alarm: whole }).alarm).toEqual(whole);
    },
  );

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a text', 'conversation'],
    ['a list', [1]],
    ['what another skill wrote', { score: 3, level: 'hard' }],
    ['an alarm that is none', { alarm: { advice: 7 }, asked: 'sing' }],
  ])('begins anew from %s', (_, value) => {
    expect(parseSession(value)).toEqual(emptySession);
  });

  it('never throws, and what it reads is answered without a fault', () => {
    const field = oneof(constant(null), string(), integer(), array(string()), constant([{ kind: 'prompt' }]));
    const damage = record({ at: constantFrom(...kept), field: constantFrom(...Object.keys(emptySession)), value: field });
    const lines = constantFrom(
      'say that again',
      'go back',
      'tell me more',
      'yes',
      'no',
      'the second one',
      'does it hurt',
      'read my list',
      '',
    );
    assert(
      property(damage, lines, ({ at, field: name, value }, line) => {
        const session = parseSession({ ...at, [name]: value });
        expect(respond(buildTurn(line, { session })).fault).toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});

describe('a session that names what the content does not', () => {
  it.each(['say that again', 'tell me more', 'go back', 'the first one', 'who says so', 'yes'])('still answers "%s"', (line) => {
    const session = {
      ...kept[1],
      topic: 'left-by-an-older-version',
      trail: ['gone'],
      choices: ['gone'],
      primary: 'gone',
      person: 'gone',
    } as unknown as SessionState;
    const reply = respond(buildTurn(line, { session }));
    expect(reply.fault).toBeNull();
    expect(reply.speech.plain).not.toMatch(/undefined|left-by|gone/);
  });

  it('keeps the red flag that the subject changed from, even of a state that is cut short', () => {
    const pastAlarm = { advice: 'spinal', form: 'standard' };
    expect(parseSession({ pastAlarm }).pastAlarm).toEqual(pastAlarm);
  });

  it('does not forget a red flag whose advice has another name now', () => {
    const session = { ...emptySession, alarm: { advice: 'gone', form: 'standard' }, asked: 'ask-say-again' } as unknown as SessionState;
    const reply = respond(buildTurn('yes', { session }));
    expect(reply.isEmergency).toBe(true);
    expect(reply.fault).toBeNull();
  });
});

describe('two conversations in one process', () => {
  it('never touch when they are interleaved', () => {
    const first = [
      'what is radiotherapy',
      'say it slower',
      'it started in the prostate',
      'remember to ask about driving',
      'what do they do for it',
    ];
    const second = ['my mum has breast cancer', 'tell me more', 'my legs are numb', 'who do i ring', 'say that again'];
    const alone = [talk(...first), talk(...second)];
    let [one, two] = [emptySession, emptySession];
    first.forEach((line, at) => {
      one = respond(buildTurn(line, { session: one })).session ?? emptySession;
      two = respond(buildTurn(second[at] ?? '', { session: two })).session ?? emptySession;
      expect(one).toEqual(alone[0]?.[at]);
      expect(two).toEqual(alone[1]?.[at]);
    });
    expect(one.alarm).toBeNull();
    expect(two.questions).toEqual([]);
  });
});
