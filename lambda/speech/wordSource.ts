import type { TopicId } from '../vocabulary/ids.ts';
import { wordText, type Wording } from './wording.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * Says where a topic's words come from, when they were checked, when next, and honestly who has reviewed them.
 *
 * @param sentence what names the sources and dates; spoken unless told otherwise
 */
export function wordSource(wording: Wording, id: TopicId, sentence = wording.content.prompts['source-named'].say): string {
  const topic = wording.content.topics[id];
  if (topic === undefined) return '';
  const { sources } = topic;
  const named = sources.length < 2 ? sources.join('') : `${sources.slice(0, -1).join(', ')} and ${sources.at(-1) ?? ''}`;
  const reviewed = wording.content.prompts[topic.isReviewed ? 'source-reviewed' : 'source-not-reviewed'].say;
  return wordText(wording, `${sentence} ${reviewed}`, {
    sources: named,
    checked: toSpokenDate(topic.lastChecked),
    next: toSpokenDate(topic.nextReview),
  });
}

/** Writes an ISO date as it is spoken: "22 November 2026". */
function toSpokenDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}
