import { checkReferences } from '../../tools/content/checks/checkReferences.ts';
import { buildAdvice, buildConcept, buildContent, buildLine, buildLocale, buildReply, buildTopic, forAllLocales } from './buildContent.ts';
import { fakeFiles, runCheck, toLines } from './runCheck.ts';

const sound = buildContent();
const { roles } = sound.pack;
const withRoles = (part: Partial<typeof roles>) => buildContent({ pack: { ...sound.pack, roles: { ...roles, ...part } } });

describe('checkReferences', () => {
  it('finds nothing when whatever is named exists', () => {
    expect(runCheck(checkReferences, sound)).toEqual([]);
  });

  it.each([
    [
      'a related topic',
      buildContent({ topics: [buildTopic({ related: ['blue-paint', 'none'] })] }),
      'topics/blue-paint.yaml related.1: there is no topic «none»',
    ],
    [
      'a source of a topic',
      buildContent({ topics: [buildTopic({ sources: ['none'] })] }),
      'topics/blue-paint.yaml sources.0: there is no source «none»',
    ],
    [
      'the topic of a primary',
      buildContent({ primaries: [{ id: 'elbow', said: 'it', topic: 'none', names: ['elbow'] }] }),
      'primaries.yaml primaries.0.topic: there is no topic «none»',
    ],
    [
      'the label of a reply',
      buildContent({ replies: [buildReply({ label: 'none' })] }),
      'replies/red-knee.yaml label: there is no label «none»',
    ],
    [
      'a source of a reply',
      buildContent({ replies: [buildReply({ sources: ['none'] })] }),
      'replies/red-knee.yaml sources.0: there is no source «none»',
    ],
    [
      'the topic of a red flag',
      buildContent({ concepts: [buildConcept({ topic: 'none' })] }),
      'red-flags/green-toes.yaml topic: there is no topic «none»',
    ],
    [
      'the advice of a red flag',
      buildContent({ concepts: [buildConcept({ advice: 'none' })] }),
      'red-flags/green-toes.yaml advice: there is no advice «none»',
    ],
    [
      'a source of a red flag',
      buildContent({ concepts: [buildConcept({ sources: ['none'] })] }),
      'red-flags/green-toes.yaml sources.0: there is no source «none»',
    ],
    [
      'a red flag that a guard silences',
      buildContent({
        guards: [{ id: 'socks', outcome: 'guard', silences: ['none'], explains: 'own-words', denies: null, patterns: ['socks'] }],
      }),
      'red-flags/guards.yaml guards.0.silences.0: there is no concept «none»',
    ],
    [
      'the advice of a guard',
      buildContent({
        guards: [
          { id: 'socks', outcome: 'short-advice', advice: 'none', silences: [], explains: 'own-words', denies: null, patterns: ['socks'] },
        ],
      }),
      'red-flags/guards.yaml guards.0.advice: there is no advice «none»',
    ],
    [
      'a topic of an advice',
      buildContent({ advice: [buildAdvice({ topics: ['none'] })] }),
      'advice/green-knee.yaml topics.0: there is no topic «none»',
    ],
    [
      'a source of an advice',
      buildContent({ advice: [buildAdvice({ sources: ['none'] })] }),
      'advice/green-knee.yaml sources.0: there is no source «none»',
    ],
    ['the topic of a role', withRoles({ urgency: 'none' }), 'pack.yaml roles.urgency: there is no topic «none»'],
    ['the advice of a role', withRoles({ mainAdvice: 'none' }), 'pack.yaml roles.mainAdvice: there is no advice «none»'],
    ['a topic among the treatments', withRoles({ treatment: ['none'] }), 'pack.yaml roles.treatment.0: there is no topic «none»'],
  ])('finds a missing id: %s', (_, content, line) => {
    expect(toLines(runCheck(checkReferences, content))).toEqual([line]);
  });

  it('finds an action for an unknown advice', () => {
    const content = buildContent({
      locales: forAllLocales(buildLocale(), { 'en-US': buildLocale({}, { actions: { none: { standard: 'Call {emergency number}.' } } }) }),
    });
    expect(toLines(runCheck(checkReferences, content))).toEqual(['locales/en-US.yaml actions.none: there is no advice «none»']);
  });

  it('finds an unknown source of a help line', () => {
    const shared = { timeZone: null, lines: [buildLine()] };
    const content = buildContent({
      contacts: forAllLocales(shared, { 'en-IN': { timeZone: null, lines: [buildLine({ sources: ['none'] })] } }),
    });
    expect(toLines(runCheck(checkReferences, content))).toEqual(['contacts/en-IN.yaml lines.0.sources.0: there is no source «none»']);
  });

  it('knows an emergency by its own folder', () => {
    const content = buildContent({ concepts: [buildConcept({ topic: 'none' })] });
    expect(runCheck(checkReferences, content, { files: fakeFiles(['emergencies/green-toes.yaml']) })).toMatchObject([
      { file: 'emergencies/green-toes.yaml', line: 7 },
    ]);
  });

  it.each(['out-of-scope', 'small-talk', 'blue-paint'])('takes %s for the label of a reply', (label) => {
    expect(runCheck(checkReferences, buildContent({ replies: [buildReply({ label })] }))).toEqual([]);
  });
});
