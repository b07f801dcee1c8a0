import { checkIds } from '../../tools/content/checks/checkIds.ts';
import { buildConcept, buildContent, buildLine, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const [source] = buildContent().sources;
const entry = { id: 'patella', names: ['kneecap'], say: 'A bone.' };

describe('checkIds', () => {
  it('finds nothing when each id stands once', () => {
    expect(runCheck(checkIds, buildContent())).toEqual([]);
  });

  it.each([
    [
      'two sources',
      buildContent({ sources: source === undefined ? [] : [source, source] }),
      'sources.yaml sources.1.id: the id «knee-society» is taken',
    ],
    ['two glossary terms', buildContent({ glossary: [entry, entry] }), 'glossary.yaml terms.1.id: the id «patella» is taken'],
    [
      'two moves',
      buildContent({
        moves: [
          { id: 'stop', phrases: ['stop'] },
          { id: 'stop', phrases: ['halt'] },
        ],
      }),
      'moves.yaml moves.1.id: the id «stop» is taken',
    ],
    [
      'a near-miss and a red flag',
      buildContent({ nearMisses: [{ id: 'green-toes', isOfSign: false, patterns: ['toes'] }] }),
      'red-flags/near-misses.yaml near-misses.0.id: the id «green-toes» is taken',
    ],
    [
      'a guard and a red flag',
      buildContent({
        guards: [{ id: 'green-toes', outcome: 'guard', silences: [], explains: 'own-words', denies: null, patterns: ['toes'] }],
      }),
      'red-flags/guards.yaml guards.0.id: the id «green-toes» is taken',
    ],
    [
      'two red flags',
      buildContent({ concepts: [buildConcept(), buildConcept()] }),
      'red-flags/green-toes.yaml id: the id «green-toes» is taken',
    ],
  ])('finds an id that is shared by %s', (_, content, line) => {
    expect(toLines(runCheck(checkIds, content))).toEqual([line]);
  });

  it('finds an id that two help lines of a country share', () => {
    const lines = { timeZone: null, lines: [buildLine(), buildLine()] };
    const content = buildContent({ contacts: forAllLocales({ timeZone: null, lines: [buildLine()] }, { 'en-CA': lines }) });
    expect(toLines(runCheck(checkIds, content))).toEqual(['contacts/en-CA.yaml lines.1.id: the id «knee-line» is taken']);
  });
});
