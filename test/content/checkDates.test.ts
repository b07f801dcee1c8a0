import { checkDates } from '../../tools/content/checks/checkDates.ts';
import { buildContent, buildReply, buildTopic } from './buildContent.ts';
import { runCheck } from './runCheck.ts';

const on = (lastChecked: string, nextReview: string) => buildContent({ topics: [buildTopic({ lastChecked, nextReview })] });

describe('checkDates', () => {
  it.each([
    ['a review far off', '2026-11-22', '2027-05-22'],
    ['a review in 31 days', '2026-11-01', '2026-12-23'],
    ['a leap day', '2024-02-29', '2027-05-22'],
  ])('finds nothing in %s', (_, lastChecked, nextReview) => {
    expect(runCheck(checkDates, on(lastChecked, nextReview))).toEqual([]);
  });

  it.each([
    ['a day that no calendar has', '2026-02-30', '2027-05-22', 'lastChecked', '2026-02-30 is no day of the calendar', 'error'],
    ['a month that no calendar has', '2026-11-01', '2027-13-01', 'nextReview', '2027-13-01 is no day of the calendar', 'error'],
    ['a leap day in a common year', '2026-11-01', '2027-02-29', 'nextReview', '2027-02-29 is no day of the calendar', 'error'],
    ['a review on the day of the check', '2026-11-01', '2026-11-01', 'nextReview', 'the next review is not after the last check', 'error'],
    ['a check that is yet to come', '2026-11-23', '2027-05-22', 'lastChecked', 'the last check is yet to come', 'error'],
    ['a review that was due yesterday', '2026-05-01', '2026-11-21', 'nextReview', 'the review was due on 2026-11-21', 'release'],
    ['a review that is due today', '2026-05-01', '2026-11-22', 'nextReview', 'the review is due in 0 days', 'warning'],
    ['a review in 30 days', '2026-05-01', '2026-12-22', 'nextReview', 'the review is due in 30 days', 'warning'],
  ])('finds %s', (_, lastChecked, nextReview, field, message, severity) => {
    expect(runCheck(checkDates, on(lastChecked, nextReview))).toMatchObject([{ file: 'topics/blue-paint.yaml', field, message, severity }]);
  });

  it('looks at replies too', () => {
    const content = buildContent({ replies: [buildReply({ nextReview: '2026-11-03' })] });
    expect(runCheck(checkDates, content)).toMatchObject([{ file: 'replies/red-knee.yaml', field: 'nextReview', severity: 'release' }]);
  });
});
