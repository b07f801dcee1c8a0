import { parseTranscript } from '../../../tools/transcripts/parseTranscript.ts';
import { renderTranscript } from '../../../tools/transcripts/renderTranscript.ts';
import { usualSetting } from '../../../tools/transcripts/transcript.ts';

const full = `# A green toe at Christmas
@ locale: en-US
@ device: show
@ time: 2026-12-25 23:00 UTC
@ start: outside

A: Welcome.

U: what is blue knee
A: A knee that is blue.

# He says it in passing.
U!: my toes are green
A: Call the painter now.

U: (silence)
`;

describe('parseTranscript', () => {
  it('reads the title, the setting, what is said and what is answered', () => {
    const { title, setting, welcome, turns } = parseTranscript(full, 'toe.txt');
    expect([title, welcome]).toEqual(['A green toe at Christmas', 'Welcome.']);
    expect(setting).toEqual({ locale: 'en-US', device: 'show', atMs: Date.UTC(2026, 11, 25, 23), fromOutside: true });
    expect(turns).toEqual([
      { said: 'what is blue knee', isEmergency: false, answer: 'A knee that is blue.', notes: [], lineNumber: 9 },
      { said: 'my toes are green', isEmergency: true, answer: 'Call the painter now.', notes: ['He says it in passing.'], lineNumber: 13 },
      { said: '(silence)', isEmergency: false, answer: null, notes: [], lineNumber: 16 },
    ]);
  });

  it('gives back a written file letter by letter', () => {
    expect(renderTranscript(parseTranscript(full, 'toe.txt'))).toBe(full);
  });

  it('takes what the page saves: no title, and an answer first', () => {
    const { title, setting, welcome, turns } = parseTranscript(
      '\uFEFFA: Welcome.\r\nU: blue knee\r\nA: Blue.\r\n# The session is closed.\r\n',
      'a/talk.txt',
    );
    expect([title, setting, welcome, turns.length]).toEqual(['talk', usualSetting, 'Welcome.', 1]);
  });

  it('joins an answer that goes over several lines', () => {
    expect(parseTranscript('# T\nU: hello\nA: One.\nA: Two.\n', 'f.txt').turns[0]?.answer).toBe('One. Two.');
  });

  it.each([
    ['a line of its own kind', '# T\nhello', 'f.txt:2: a line begins with #, @, U:, U!: or A:'],
    ['nothing said', '# T\nU:', 'f.txt:2: nothing is said: write (silence) if that is meant'],
    ['an unknown country', '# T\n@ locale: fr-FR\nU: a', 'f.txt:2: unknown locale "fr-FR"'],
    ['an unknown device', '# T\n@ device: kettle\nU: a', 'f.txt:2: unknown device "kettle"'],
    ['a time without its zone', '# T\n@ time: 2026-12-25 23:00\nU: a', 'f.txt:2: cannot read the time "2026-12-25 23:00"'],
    ['a day that is none', '# T\n@ time: 2026-13-45 23:00 UTC\nU: a', 'f.txt:2: cannot read the time'],
    ['an unknown start', '# T\n@ start: inside\nU: a', 'f.txt:2: unknown start "inside"'],
    ['an unknown setting', '# T\n@ weather: wet\nU: a', 'f.txt:2: unknown setting "weather: wet"'],
    ['nobody speaking', '# T\n', 'f.txt: nobody says anything'],
  ])('refuses %s, and says where', (_, text, complaint) => {
    expect(() => parseTranscript(text, 'f.txt')).toThrow(complaint);
  });
});
