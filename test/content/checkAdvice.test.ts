import { checkAdvice } from '../../tools/content/checks/checkAdvice.ts';
import type { Advice } from '../../tools/content/content.ts';
import { buildAdvice, buildContent, buildLocale, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

type Wording = Advice['standard'];

const withStandard = (part: Partial<Wording>, advice: Partial<Advice> = {}) => {
  const standard = { action: 'Call {emergency number} now.', rest: '', restForOther: '', ...part };
  return buildContent({ advice: [buildAdvice({ standard, ...advice })] });
};
const withAction = (action: string, advice: Partial<Advice> = {}) => withStandard({ action }, advice);
/** An advice that leaves its action to the countries. */
const withoutAction = buildAdvice({ standard: { rest: 'Keep still.', restForOther: 'Keep still.' } });
const words = (count: number): string => Array.from({ length: count }, (_, at) => (at % 5 === 4 ? 'go.' : 'go')).join(' ');

describe('checkAdvice', () => {
  it.each([
    ['an advice that opens with what to do', withAction('Call {emergency number} now.')],
    [
      'an opening sentence that names the emergency',
      withAction('A knee that is as green as grass is an emergency. Call {emergency number} now.'),
    ],
    ['an urgent advice that names the team', withAction('Ring your knee team today.', { careLevel: 'urgent', short: '' })],
    ['a line in place of the number', withAction('Call {team line} now.')],
    ['75 words', withStandard({ rest: words(70) })],
    ['the number at the 24th word', withAction(`Act now. ${words(18)} call {emergency number}.`)],
    [
      'an action from each locale',
      buildContent({
        advice: [withoutAction],
        locales: forAllLocales(buildLocale({}, { actions: { 'green-knee': { standard: 'Call {emergency number}.' } } })),
      }),
    ],
  ])('finds nothing in %s', (_, content) => {
    expect(runCheck(checkAdvice, content)).toEqual([]);
  });

  it.each([
    [
      'opens with an explanation',
      withAction('The knee of somebody like you may well be green. Call {emergency number}.'),
      'standard.action: the advice does not open with what to do',
    ],
    ['names no number', withAction('Get help now.'), 'standard.action: the advice does not say whom to ring'],
    ['is an emergency for the team alone', withAction('Ring your knee team now.'), 'standard.action: the advice does not say whom to ring'],
    [
      'names no number in its short form',
      buildContent({ advice: [buildAdvice({ short: 'Get help now.' })] }),
      'short: the short form does not say whom to ring',
    ],
  ])('finds an advice that %s', (_, content, line) => {
    expect(toLines(runCheck(checkAdvice, content))).toEqual([`advice/green-knee.yaml ${line}`]);
  });

  it('finds an advice of more than 75 words in each country, terms filled', () => {
    const problems = runCheck(checkAdvice, withStandard({ rest: words(71) }));
    expect(problems).toHaveLength(5);
    expect(problems).toMatchObject([{ message: 'the whole advice has 76 words in en-GB' }, {}, {}, {}, {}]);
  });

  it('counts the words for somebody else too', () => {
    expect(toLines(runCheck(checkAdvice, withStandard({ restForOther: words(80) })))).toContain(
      'advice/green-knee.yaml standard.action: the whole advice has 85 words in en-GB',
    );
  });

  it('finds a number that comes late in one country only', () => {
    const locales = forAllLocales(buildLocale(), { 'en-IN': buildLocale({ 'emergency number': words(10) }) });
    const content = { ...withAction(`Act now. ${words(15)} call {emergency number}.`), locales };
    expect(toLines(runCheck(checkAdvice, content))).toEqual([
      'advice/green-knee.yaml standard.action: the number comes only after 28 words in en-IN',
    ]);
  });

  it.each([
    ['its rest', withStandard({ rest: 'Immobilisation necessitates considerable determination.' }), 'standard.action'],
    [
      'its short form',
      buildContent({ advice: [buildAdvice({ short: 'Immobilisation necessitates considerable determination: {emergency number}.' })] }),
      'short',
    ],
    [
      'what to say on the telephone',
      buildContent({ advice: [buildAdvice({ script: 'Say: immobilisation necessitates considerable determination.' })] }),
      'script',
    ],
  ])('finds hard words in %s', (_, content, field) => {
    const problems = runCheck(checkAdvice, content);
    expect(new Set(problems.map((problem) => problem.field))).toEqual(new Set([field]));
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^the reading grade of the advice is [\d.]+ in en-GB$/),
    );
  });

  it('leaves excused words out of the reading grade', () => {
    const rest = 'Immobilisation is immobilisation. Immobilisation is immobilisation.';
    const content = withStandard({ rest });
    expect(runCheck(checkAdvice, content)).not.toEqual([]);
    expect(runCheck(checkAdvice, { ...content, pack: { ...content.pack, excusedWords: ['immobilisation'] } })).toEqual([]);
  });

  it('finds a country that words no action, where neither the advice does', () => {
    const own = buildLocale({}, { actions: { 'green-knee': { standard: 'Call {emergency number}.' } } });
    const content = buildContent({ advice: [withoutAction], locales: forAllLocales(own, { 'en-CA': buildLocale() }) });
    expect(runCheck(checkAdvice, content)).toMatchObject([
      {
        file: 'locales/en-CA.yaml',
        field: 'actions.green-knee.standard',
        message: 'the advice «green-knee» has no action in en-CA',
        severity: 'error',
      },
    ]);
  });

  it('checks the severe form, which takes the standard action when it has none', () => {
    const severe = { rest: words(90), restForOther: '' };
    expect(toLines(runCheck(checkAdvice, withStandard({}, { severe })))).toContain(
      'advice/green-knee.yaml standard.action: the whole advice has 95 words in en-GB',
    );
    expect(toLines(runCheck(checkAdvice, withStandard({}, { severe: { action: 'Get help.', rest: '', restForOther: '' } })))).toEqual([
      'advice/green-knee.yaml severe.action: the advice does not say whom to ring',
    ]);
  });
});
