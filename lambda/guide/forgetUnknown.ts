import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import type { AdviceId } from '../vocabulary/ids.ts';
import type { SessionState, StandingAlarm } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';

/**
 * Forgets what a session names and the content does not: a session may outlive the content that it was begun with. What
 * was said last goes with it, since it can no longer be said again. A red flag is never forgotten: one that is not known
 * by its name counts as the main one.
 */
export function forgetUnknown(content: CompiledContent, { locale, session }: Turn): SessionState {
  const { topics, replies, primaries, persons } = content;
  const knows = (known: object, id: string | null): boolean => id !== null && Object.hasOwn(known, id);
  const isTopic = (id: string): boolean => knows(topics, id);
  const isWhole = (session.topic === null || isTopic(session.topic)) && session.trail.every(isTopic) && session.choices.every(isTopic);
  return {
    ...session,
    reply: knows(replies, session.reply) ? session.reply : null,
    primary: knows(primaries, session.primary) ? session.primary : null,
    person: knows(persons, session.person) ? session.person : null,
    alarm: session.alarm === null ? null : toKnownAlarm(content, locale, session.alarm),
    pastAlarm: session.pastAlarm === null ? null : toKnownAlarm(content, locale, session.pastAlarm),
    ...(isWhole
      ? {}
      : {
          topic: session.topic !== null && isTopic(session.topic) ? session.topic : null,
          trail: session.trail.filter(isTopic),
          choices: session.choices.filter(isTopic),
          voiced: [],
          lastActs: [],
        }),
  };
}

function toKnownAlarm({ locales, roles }: CompiledContent, locale: Turn['locale'], alarm: StandingAlarm): StandingAlarm {
  return Object.hasOwn(locales[locale].advices, alarm.advice) ? alarm : { ...alarm, advice: roles.mainAdvice as AdviceId };
}
