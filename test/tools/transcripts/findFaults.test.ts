import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { findFaults } from '../../../tools/transcripts/findFaults.ts';
import { listAdviceOpenings } from '../../../tools/transcripts/listAdviceOpenings.ts';
import { parseTranscript } from '../../../tools/transcripts/parseTranscript.ts';
import type { PlayedTurn } from '../../../tools/transcripts/playTranscript.ts';

const [opening = ''] = listAdviceOpenings(loadGuide().content, 'en-GB');

/** Plays a turn by hand: the guide said this much, and it was the emergency advice or not. */
function find(line: string, said: string, isEmergency: boolean): readonly string[] {
  const transcript = parseTranscript(`# T\n${line}`, 'f.txt');
  const voiced = { passages: [said, 'Again?'], reprompt: `${opening} Again?`, isEmergency, endsSession: false, fault: null, rows: null };
  const played: PlayedTurn[] = transcript.turns.map((turn) => ({ turn, answer: voiced.passages.join(' '), voiced }));
  return findFaults(transcript, played);
}

describe('findFaults', () => {
  it('finds none where the words and the marks hold', () => {
    expect(find(`U!: my toes\nA: ${opening} Again?`, opening, true)).toEqual([]);
    expect(find('U: my knee\nA: Blue. Again?', 'Blue.', false)).toEqual([]);
  });

  it.each([
    ['an emergency that is marked and not voiced', 'U!: my toes\nA: Blue. Again?', 'Blue.', false, 'is owed (U!:) and not voiced'],
    ['an emergency that is voiced and not marked', `U: my toes\nA: ${opening} Again?`, opening, true, 'if it is owed, write U!:'],
    ['an answer that the file does not hold', 'U: my knee', 'Blue.', false, 'the file holds no answer'],
    ['other words', 'U: my knee\nA: Red. Again?', 'Blue.', false, 'line 2, after "my knee": [-Red.-] {+Blue.+} Again?'],
    ['a rule that is broken', 'U: my knee\nA: Blue? Again?', 'Blue?', false, '2 questions are asked'],
  ])('finds %s', (_, lines, said, isEmergency, fault) => {
    const faults = find(lines, said, isEmergency);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});

describe('listAdviceOpenings', () => {
  const { content } = loadGuide();

  it('fills in the words of the country', () => {
    expect(listAdviceOpenings(content, 'en-US').some((text) => text.includes('nine one one'))).toBe(true);
    expect(listAdviceOpenings(content, 'en-GB').some((text) => /[{}]|nine one one/.test(text))).toBe(false);
  });

  it('knows what a traveller hears', () => {
    expect(listAdviceOpenings(content, 'en-GB').some((text) => text.includes('or your local emergency number'))).toBe(true);
  });
});
