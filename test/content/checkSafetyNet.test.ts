import { checkSafetyNet } from '../../tools/content/checks/checkSafetyNet.ts';
import { buildContent, buildLocale, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const withNet = (safetyNet: string) => buildContent({ locales: forAllLocales(buildLocale(), { 'en-AU': buildLocale({}, { safetyNet }) }) });

describe('checkSafetyNet', () => {
  it('finds nothing in one sentence with a number', () => {
    expect(runCheck(checkSafetyNet, buildContent())).toEqual([]);
  });

  it.each([
    ['two sentences', 'A green knee is bad. Call {emergency number}.', 'the safety net is more than one sentence'],
    ['no number', 'A green knee is bad.', 'the safety net does not say whom to ring'],
  ])('finds %s', (_, safetyNet, message) => {
    expect(toLines(runCheck(checkSafetyNet, withNet(safetyNet)))).toEqual([`locales/en-AU.yaml safetyNet: ${message}`]);
  });
});
