import { checkOwedNet } from '../../tools/content/checks/checkOwedNet.ts';
import { buildContent, buildLocale, buildTopic, forAllLocales } from './buildContent.ts';
import { runCheck } from './runCheck.ts';

describe('checkOwedNet', () => {
  it.each([
    ['a topic that names no red flag', buildTopic()],
    ['a topic that owes the safety net', buildTopic({ owes: 'safety-net', answer: 'Green toes are a sign.' })],
    ['a topic that owes the urgent form', buildTopic({ owes: 'urgent24', answer: 'Green toes are a sign.' })],
    ['a text that says whom to ring', buildTopic({ answer: 'For green toes, call {emergency number}.' })],
  ])('finds nothing in %s', (_, topic) => {
    expect(runCheck(checkOwedNet, buildContent({ topics: [topic] }))).toEqual([]);
  });

  it.each([
    ['answer', buildTopic({ answer: 'Green toes are a sign.' })],
    ['passages.0.text', buildTopic({ passages: [{ kind: 'cause', text: 'Green toes come from grass.' }] })],
    ['simpler', buildTopic({ simpler: 'You may have green toes.' })],
    ['simpler', buildTopic({ simpler: 'For green toes, tell your knee team.' })],
  ])('finds a red flag in the %s of a topic that owes nothing', (field, topic) => {
    expect(runCheck(checkOwedNet, buildContent({ topics: [topic] }))).toMatchObject([
      { file: 'topics/blue-paint.yaml', field, message: 'the text names a red flag, but the topic owes nothing', severity: 'error' },
    ]);
  });

  it('looks at a text as it is said, with its terms filled', () => {
    const content = buildContent({
      topics: [buildTopic({ answer: 'You may have {green} toes.' })],
      locales: forAllLocales(buildLocale({ green: 'green' })),
    });
    expect(runCheck(checkOwedNet, content)).toHaveLength(1);
  });
});
