import { checkSources } from '../../tools/content/checks/checkSources.ts';
import { buildAdvice, buildConcept, buildContent, buildReply, buildTopic } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

describe('checkSources', () => {
  it('finds nothing when everything has a source', () => {
    expect(runCheck(checkSources, buildContent())).toEqual([]);
  });

  it.each([
    ['topic', buildContent({ topics: [buildTopic({ sources: [] })] }), 'topics/blue-paint.yaml sources: no source is named'],
    ['advice', buildContent({ advice: [buildAdvice({ sources: [] })] }), 'advice/green-knee.yaml sources: no source is named'],
    ['red flag', buildContent({ concepts: [buildConcept({ sources: [] })] }), 'red-flags/green-toes.yaml sources: no source is named'],
    [
      'reply about a topic',
      buildContent({ replies: [buildReply({ label: 'blue-paint', sources: [] })] }),
      'replies/red-knee.yaml sources: no source is named',
    ],
  ])('finds a %s without a source', (_, content, line) => {
    expect(toLines(runCheck(checkSources, content))).toEqual([line]);
  });

  it.each(['out-of-scope', 'small-talk'])('asks no source of a reply that is %s', (label) => {
    expect(runCheck(checkSources, buildContent({ replies: [buildReply({ label, sources: [] })] }))).toEqual([]);
  });
});
