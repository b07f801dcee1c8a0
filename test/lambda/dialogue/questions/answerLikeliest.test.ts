import { say } from '../say.ts';

/** Said in words that point to more than one subject; which of them stay unclear depends on what the models learnt. */
const lines = [
  'how do i get upstairs',
  'will it stop me sleeping',
  'what are they looking for in there',
  'is it the tablets or the bones',
  'when do they decide',
  'how will they know it worked',
  'is it worth it',
  'do they do anything for the ribs',
  'it wears me out',
  'what does the needle do',
  'is there something for afterwards',
  'how do they hold it together',
];
const unclear = lines.filter((line) => say(line).session?.asked === 'ask-or-other');

describe('words that are not clear', () => {
  it('are answered as they are likeliest meant, and the next subject is asked about', () => {
    expect(unclear.length).toBeGreaterThan(0);
    for (const line of unclear) {
      const reply = say(line);
      expect(reply.acts.map(({ kind }) => kind)).toContain('topic-passage');
      expect(reply.acts.filter(({ kind }) => kind === 'question')).toHaveLength(1);
      expect(reply.topics.at(-1)).toBe(reply.session?.choices[0]);
    }
  });

  it('lead to the next subject by a yes, and on by a no', () => {
    for (const line of unclear) {
      const [other] = say(line).session?.choices ?? [];
      expect(say(line, 'yes').topics[0]).toBe(other);
      expect(say(line, 'no')).toMatchObject({ endsSession: false, session: { asked: 'ask-another' } });
    }
  });
});
