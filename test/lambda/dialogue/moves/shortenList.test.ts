import { listPrompts } from '../readReply.ts';
import { say } from '../say.ts';

describe('the list for the appointment', () => {
  const lines = ['remember to ask about my hip', 'remember to ask can i fly', 'read my list'];

  it('loses the one that is named by its place', () => {
    const reply = say(...lines, 'take off the first one');
    expect(listPrompts(reply)).toContain('list-shortened');
    expect(reply.session?.questions).toHaveLength(1);
    expect(reply.session?.questions[0]).toMatch(/fly/);
  });

  it('loses the last one where none is named, and nothing where there is no such place', () => {
    expect(say(...lines, 'take that off').session?.questions[0]).toMatch(/hip/);
    expect(say(...lines, 'take off the third one').session?.questions).toHaveLength(2);
  });
});
