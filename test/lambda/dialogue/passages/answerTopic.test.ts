import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';
import { respondTo } from '../../../../lambda/guide/respondTo.ts';
import { buildTurn } from '../../guide/buildTurn.ts';

const guide = loadGuide();
const listKinds = (text: string): string[] => respondTo(guide, buildTurn(text)).acts.map(({ kind }) => kind);

describe('answerTopic', () => {
  it('gives the line with the number beside the check when the topic is urgent, whichever passage answers', () => {
    expect(respondTo(guide, buildTurn('the pain is worse lying down is that bad')).topics).toContain('back-pain-pattern');
    expect(listKinds('the pain is worse lying down is that bad')).toContain('safety-net');
  });

  it('lets the check stand alone where the topic is not urgent, since it asks for the same signs', () => {
    expect(listKinds('what helps bone pain')).not.toContain('safety-net');
    expect(respondTo(guide, buildTurn('what helps bone pain')).session?.asked).toBe('ask-red-flags');
  });
});
