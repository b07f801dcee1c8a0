import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { Act } from '../../../lambda/vocabulary/act.ts';
import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { emptySession } from '../../../lambda/vocabulary/sessionState.ts';
import { buildTurn } from '../guide/buildTurn.ts';

const respond = createDoor(loadGuide());
const noon = Date.UTC(2026, 10, 28, 12);
const midnight = Date.UTC(2026, 10, 28, 0);

/** Says the lines one after the other at a time of day, and gives every reply. */
function talk(lines: readonly string[], atMs = noon): Reply[] {
  const replies: Reply[] = [];
  for (const line of lines) replies.push(respond(buildTurn(line, { session: replies.at(-1)?.session ?? emptySession, atMs })));
  return replies;
}

const getLast = (lines: readonly string[], atMs?: number): Reply => talk(lines, atMs).at(-1) ?? respond(buildTurn(''));
const listPrompts = ({ acts }: Reply): string[] => acts.flatMap((act) => ('prompt' in act ? [act.prompt] : []));
const getQuestion = ({ speech }: Reply): string => /[^.?!:]*\?$/.exec(speech.plain)?.[0].trim() ?? '';
const findPassage = ({ acts }: Reply): Act | undefined => acts.find(({ kind }) => kind === 'topic-passage');

describe('what is offered', () => {
  it('is the next passage by what it tells, and yes gives that', () => {
    const [first, next] = talk(['what is radiotherapy', 'yes']);
    expect(first && getQuestion(first)).toBe('Shall I tell you how long it takes?');
    expect(next?.speech.plain).toContain('one dose, or several daily ones');
  });

  it('is never in the words of the turn before', () => {
    const questions = talk(['what is radiotherapy', 'more', 'more', 'more', 'more', 'more']).map(getQuestion);
    expect(questions.filter((question, at) => question === questions[at - 1])).toEqual([]);
  });

  it('is the same in the same talk', () => {
    const lines = ['what is a bone scan', 'does it hurt', 'thank you', 'what is denosumab'];
    expect(talk(lines).map(({ speech }) => speech.plain)).toEqual(talk(lines).map(({ speech }) => speech.plain));
  });

  it('is not made again when it was passed over', () => {
    const [first, second] = talk(['what is denosumab', 'how often']);
    expect(first && getQuestion(first)).toMatch(/you have it/);
    expect(second && getQuestion(second)).not.toMatch(/you have it/);
  });

  it('is a person after what is hard, and then what is on their mind', () => {
    expect(talk(['how long have i got', 'will i be in pain at the end']).map((reply) => listPrompts(reply).at(-1))).toEqual([
      'ask-contacts',
      'ask-on-mind',
    ]);
  });
});

describe('a feeling', () => {
  it('is answered first, and the topic is not named in its place', () => {
    const reply = getLast(["i'm in bits about dad"]);
    expect(listPrompts(reply)[0]).toBe('feeling-heard');
    expect(reply.speech.plain).not.toContain('About ');
    expect(reply.speech.plain).not.toContain('For your dad');
  });
});

describe('a feeling in the middle of a talk', () => {
  it.each([['i’m in bits about dad'], ['i’m heartbroken about mum']])('is met and not taken for a subject: "%s"', (line) => {
    expect(listPrompts(getLast(['what is radiotherapy', line]))).not.toContain('ask-which-unsure');
  });
});

describe('the same question again', () => {
  it('is answered by a sentence and who can tell more, and the third time by that alone', () => {
    const [first, second, third] = talk(['does denosumab hurt', 'does it hurt though', 'will it really not hurt']);
    expect(first && findPassage(first)).toMatchObject({ firstSentenceOnly: false });
    expect(second && findPassage(second)).toMatchObject({ firstSentenceOnly: true });
    expect(second && listPrompts(second)).toEqual(expect.arrayContaining(['as-said', 'team-tells-more']));
    expect(third && findPassage(third)).toBeUndefined();
    expect(third && listPrompts(third)[0]).toBe('reply-again');
    expect(new Set([first, second, third].map((reply) => reply?.topics[0])).size).toBe(1);
  });

  it('is answered by what else is known of that, before anything is said twice', () => {
    const [, second] = talk(['does radiotherapy hurt', 'does it hurt though']);
    expect(second && listPrompts(second)[0]).toBe('said-before');
    expect(second?.speech.plain).toContain('Pain often gets worse in the first days after radiotherapy');
  });

  it('is answered by what to do where it may be urgent', () => {
    const reply = getLast(["i'm bleeding when i brush my teeth", 'is it serious', 'is it really serious']);
    expect(listPrompts(reply)[0]).toBe('said-before');
    expect(reply.speech.plain).toContain('call to your cancer team the same day');
  });

  it('is answered in full when it is asked to be said again, and when it is on whom to call', () => {
    const [said, again] = talk(['does radiotherapy hurt', 'say that again']);
    expect(again?.speech.plain).toContain(said?.speech.plain.slice(0, 60));
    expect(findPassage(getLast(['who should i contact', 'who should i contact']))).toMatchObject({ firstSentenceOnly: false });
  });

  it('has a shorter reply where no topic answers it', () => {
    const [first, second, third] = talk(['is it cancer', 'so is it cancer then', 'is it cancer']);
    expect(second?.speech.plain).not.toBe(first?.speech.plain);
    expect(second?.speech.plain).toContain("I can't give you one");
    expect(third?.speech.plain).toContain("I can't say more on that");
  });
});

describe('a thing in particular', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['how to lie', ['what is radiotherapy', 'can i sleep on my side'], 'the best way to lie depends'],
    ['being awake', ['tell me about surgery', 'will i be awake'], "you're mostly put fully to sleep"],
    ['nails', ['what is chemotherapy', 'my nails have gone black on the chemo'], 'make nails dark, ridged or loose'],
  ])('is told to whoever asks just that: %s', (_, lines, words) => {
    expect(getLast(lines).speech.plain).toContain(words);
  });

  it('is never what is told next', () => {
    const told = talk(['tell me about surgery', ...Array<string>(12).fill('more')]).map(({ speech }) => speech.plain);
    expect(told.filter((text) => text.includes("you're mostly put fully to sleep"))).toEqual([]);
  });
});

describe('the goodbye', () => {
  it.each<readonly [string, readonly string[], number, string]>([
    ['by night', ['what is radiotherapy', 'bye'], midnight, 'goodbye-at-night'],
    ['by day', ['what is radiotherapy', 'bye'], noon, 'goodbye'],
    ['after thanks', ['what is radiotherapy', 'that helped', 'bye'], noon, 'goodbye-after-thanks'],
    ['after what is hard', ['how long have i got', 'bye'], noon, 'goodbye-after-worry'],
    ['after a cry for help', ["i'm so scared i can't sleep tonight", 'bye'], noon, 'goodbye-after-hard-talk'],
    ['before the call', ['my legs have gone weak', 'bye'], midnight, 'goodbye-after-alarm'],
    ['after the call', ['my legs have gone weak', "i've called them", 'bye'], midnight, 'goodbye-after-call'],
  ])('fits the moment, %s', (_, lines, atMs, prompt) => {
    const reply = getLast(lines, atMs);
    expect(listPrompts(reply)).toEqual([prompt]);
    expect(reply.endsSession).toBe(true);
    expect(reply.speech.plain).toContain('nine nine nine');
  });

  it('wishes no good night where nobody knows what time it is', () => {
    const reply = respond(buildTurn('bye', { session: emptySession, locale: 'en-US', atMs: midnight }));
    expect(listPrompts(reply)).toEqual(['goodbye']);
  });
});
