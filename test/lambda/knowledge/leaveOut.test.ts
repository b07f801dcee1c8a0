import { leaveOut } from '../../../lambda/knowledge/leaveOut.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { CompiledKnowledge } from '../../../lambda/vocabulary/compiledKnowledge.ts';

const { findMeaning, content } = loadGuide();
const knowledge: CompiledKnowledge = {
  ...content.knowledge,
  classes: [
    { kind: 'topic', id: 'knee' },
    { kind: 'reply', id: 'knee' },
    { kind: 'topic', id: 'toe' },
  ],
};

describe('leaveOut', () => {
  it('takes the topics out, and no reply of the same name', () => {
    expect(leaveOut(knowledge, [1, 2, 3], ['knee'])).toEqual([-Infinity, 2, 3]);
    expect(leaveOut(knowledge, [1, 2, 3], [])).toEqual([1, 2, 3]);
  });

  it('lets what sounds like a sign be about something else where no sign was heard', () => {
    const [best] = findMeaning('the roof is leaking', { topic: null, near: [], unmeant: content.roles.signs }).ranked;
    expect(content.roles.signs).not.toContain(best?.owner.id);
  });
});
