import { checkPassageKinds } from '../../tools/content/checks/checkPassageKinds.ts';
import { buildContent, buildTopic } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const withKinds = (...kinds: ('cause' | 'signs')[]) =>
  buildContent({ topics: [buildTopic({ passages: kinds.map((kind) => ({ kind, text: 'It is blue.' })) })] });

describe('checkPassageKinds', () => {
  it('finds nothing when each kind stands once', () => {
    expect(runCheck(checkPassageKinds, withKinds('cause', 'signs'))).toEqual([]);
  });

  it('finds a kind that stands twice', () => {
    expect(toLines(runCheck(checkPassageKinds, withKinds('cause', 'signs', 'cause')))).toEqual([
      'topics/blue-paint.yaml passages.2.kind: a second passage is of the kind cause',
    ]);
  });

  it('takes a second of a kind that has words of its own', () => {
    const passages = [
      { kind: 'cause' as const, text: 'It is blue.' },
      { kind: 'cause' as const, words: ['paint'], text: 'It is painted.' },
    ];
    expect(runCheck(checkPassageKinds, buildContent({ topics: [buildTopic({ passages })] }))).toEqual([]);
  });
});
