import type { Act } from '../vocabulary/act.ts';
import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import type { AdviceId } from '../vocabulary/ids.ts';
import type { Locale } from '../vocabulary/locale.ts';
import type { SessionState, StandingAlarm } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';

/**
 * Forgets what a session names and the content does not: a session may outlive the content that it was begun with. What
 * was said of it goes too, since it can no longer be said again, and so does a question whose choices are all gone. A red
 * flag is never forgotten: one that is not known by its name counts as the main one.
 */
export function forgetUnknown(content: CompiledContent, { locale, session }: Turn): SessionState {
  const { topics, primaries, persons } = content;
  const knows = (known: object, id: string | null): boolean => id !== null && Object.hasOwn(known, id);
  const isTopic = (id: string): boolean => knows(topics, id);
  const isWhole = (session.topic === null || isTopic(session.topic)) && session.trail.every(isTopic) && session.choices.every(isTopic);
  const choices = session.choices.filter(isTopic);
  const lastActs = session.lastActs.filter((act) => namesKnown(content, session.country ?? locale, act));
  const saysMore = lastActs.some(({ kind }) => kind !== 'question');
  return {
    ...session,
    primary: knows(primaries, session.primary) ? session.primary : null,
    person: knows(persons, session.person) ? session.person : null,
    alarm: session.alarm === null ? null : toKnownAlarm(content, locale, session.alarm),
    pastAlarm: session.pastAlarm === null ? null : toKnownAlarm(content, locale, session.pastAlarm),
    choices,
    asked: choices.length === 0 && session.choices.length > 0 ? null : session.asked,
    lastActs: lastActs.length === session.lastActs.length || saysMore ? lastActs : [],
    ...(isWhole
      ? {}
      : {
          topic: session.topic !== null && isTopic(session.topic) ? session.topic : null,
          trail: session.trail.filter(isTopic),
          voiced: [],
          lastActs: [],
        }),
  };
}

/** Tells whether the content still has what an act names. */
function namesKnown({ topics, replies, glossary, locales }: CompiledContent, locale: Locale, act: Act): boolean {
  switch (act.kind) {
    case 'advice':
      return Object.hasOwn(locales[locale].advices, act.advice);
    case 'topic-passage':
    case 'source':
      return Object.hasOwn(topics, act.topic);
    case 'phone-script':
      return act.topic === null || Object.hasOwn(topics, act.topic);
    case 'authored-reply':
      return Object.hasOwn(replies, act.reply);
    case 'term':
      return Object.hasOwn(glossary, act.term);
    case 'contacts':
      return act.lines.every((line) => locales[locale].contacts.some(({ id }) => id === line));
    case 'question':
      return act.choices.every((choice) => Object.hasOwn(topics, choice));
    case 'safety-net':
    case 'prompt':
    case 'question-list':
    case 'end-session':
      return true;
  }
}

function toKnownAlarm({ locales, roles }: CompiledContent, locale: Turn['locale'], alarm: StandingAlarm): StandingAlarm {
  return Object.hasOwn(locales[locale].advices, alarm.advice) ? alarm : { ...alarm, advice: roles.mainAdvice as AdviceId };
}
