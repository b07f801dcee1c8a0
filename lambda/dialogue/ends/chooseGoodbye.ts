import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Situation } from '../situation.ts';
import { toLocalTime } from '../passages/toLocalTime.ts';
import { wasHelpCalled } from '../alarm/wasHelpCalled.ts';

/** The hours of a local day, from midnight, in which people are wished a good night. */
const night = { from: 21, to: 5 };

/** Sentences of a talk in which somebody may need a person. */
const hardPrompts: ReadonlySet<PromptName> = new Set<PromptName>(['still-listening', 'believed']);

/**
 * Chooses the goodbye that fits the moment: the call still to be made, or made already, comes before everything; then what
 * was just talked of, and the time of day.
 */
export function chooseGoodbye(situation: Situation): PromptName {
  const { content, session } = situation;
  const { alarm, lastActs, topic } = session;
  if (alarm !== null) return wasHelpCalled(session) ? 'goodbye-after-call' : 'goodbye-after-alarm';
  const wasHard = lastActs.some((act) =>
    act.kind === 'authored-reply'
      ? content.replies[act.reply]?.offersContacts === true
      : act.kind === 'prompt' && hardPrompts.has(act.prompt),
  );
  if (wasHard) return 'goodbye-after-hard-talk';
  if (topic !== null && content.roles.hard.includes(topic)) return 'goodbye-after-worry';
  if (lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'thanks-for-helped')) return 'goodbye-after-thanks';
  return isNight(situation) ? 'goodbye-at-night' : 'goodbye';
}

/** Only where one clock holds for the whole country: elsewhere nobody knows what time it is there. */
function isNight({ content, turn, session }: Situation): boolean {
  const [timeZone, ...others] = new Set(content.locales[turn.locale].contacts.map((contact) => contact.timeZone));
  if (timeZone === undefined || timeZone === null || others.length > 0 || session.isAbroad) return false;
  const hour = Math.floor(toLocalTime(timeZone, turn.atMs).minute / 60);
  return hour >= night.from || hour < night.to;
}
