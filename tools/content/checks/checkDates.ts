import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem } from './reportProblem.ts';

/** The dates of one file. */
interface DatedFile {
  readonly file: string;
  readonly lastChecked: string;
  readonly nextReview: string;
}

/** Checks that each file was checked on a real day, and that its next review is still to come. */
export function checkDates(context: CheckContext): Problem[] {
  const { topics, replies } = context.content;
  const files: DatedFile[] = [
    ...topics.map(({ id, lastChecked, nextReview }) => ({ file: `topics/${id}.yaml`, lastChecked, nextReview })),
    ...replies.map(({ id, lastChecked, nextReview }) => ({ file: `replies/${id}.yaml`, lastChecked, nextReview })),
  ];
  return files.flatMap((dated) => findDateProblems(context, dated));
}

/** How long before a review is due it is warned of, in days. */
const noticeDays = 30;
const dayMs = 86_400_000;

function findDateProblems(context: CheckContext, { file, lastChecked, nextReview }: DatedFile): Problem[] {
  const report = (field: string, message: string, fix: string, severity?: Problem['severity']): Problem =>
    reportProblem(context, { file, path: [field] }, message, fix, severity);

  const unreal = Object.entries({ lastChecked, nextReview }).filter(([, date]) => !isRealDate(date));
  if (unreal.length > 0)
    return unreal.map(([field, date]) => report(field, `${date} is no day of the calendar`, 'Write a date like 2026-11-22'));
  if (nextReview <= lastChecked) return [report('nextReview', 'the next review is not after the last check', 'Set a later date')];
  if (lastChecked > context.todayIso)
    return [report('lastChecked', 'the last check is yet to come', 'Write the day on which it was checked')];
  if (nextReview < context.todayIso) {
    return [report('nextReview', `the review was due on ${nextReview}`, 'Check the facts again, then set both dates', 'release')];
  }
  const daysLeft = (Date.parse(nextReview) - Date.parse(context.todayIso)) / dayMs;
  if (daysLeft > noticeDays) return [];
  return [report('nextReview', `the review is due in ${Math.round(daysLeft)} days`, 'Plan to check the facts again', 'warning')];
}

/** Tells whether a date exists: 2026-02-30 has the form of a date and does not. */
function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
