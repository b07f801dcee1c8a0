import type { PhoneScriptAct } from '../vocabulary/act.ts';
import type { CompiledAdvice } from '../vocabulary/compiledContent.ts';
import { wordText, type Wording } from './wording.ts';

/** Words a short script to read down the phone: that of the advice which fits, else one made from the conversation so far. */
export function wordScript(wording: Wording, act: PhoneScriptAct): string {
  const advice = findScriptAdvice(wording, act);
  if (advice === undefined) return wordOwnScript(wording, act);
  return wordText(wording, wording.session.person === null ? advice.script : advice.scriptForOther, {
    ...listValues(wording),
    primary: namePrimary(wording),
    sign: nameSign(wording),
  });
}

function namePrimary({ content, session }: Wording): string {
  const primary = session.primary === null ? undefined : content.primaries[session.primary];
  return primary?.said ?? content.prompts['any-primary'].say;
}

/** The sign that was told, where it is known which: whoever answers need not ask. */
function nameSign({ content, session }: Wording): string {
  const sign = (session.alarm ?? session.pastAlarm)?.sign;
  const topic = sign !== undefined && Object.hasOwn(content.topics, sign) ? content.topics[sign] : undefined;
  return topic?.saidAs ?? content.prompts[session.person === null ? 'any-sign' : 'any-sign-of-other'].say;
}

/** The caller speaks now: "your husband" is "my husband" to whoever answers. */
function listValues({ content, session }: Wording): Record<string, string> {
  const person = session.person === null ? undefined : content.persons[session.person];
  return person === undefined ? {} : { person: person.said === person.them ? person.they : person.said.replace(/^your /, 'my ') };
}

/**
 * After a red flag its own script; otherwise that of the advice on the subject talked about: the one that was given, or the
 * only one. Of the signs that somebody might have, none is said for them.
 */
function findScriptAdvice({ content, locale, session }: Wording, { isEmergency, topic }: PhoneScriptAct): CompiledAdvice | undefined {
  if (isEmergency) return locale.advices[session.alarm?.advice ?? content.roles.mainAdvice];
  const fitting = Object.entries(locale.advices).filter(
    ([, { topics, script, careLevel }]) => topics[0] === topic && script !== '' && careLevel !== 'emergency',
  );
  const given = fitting.find(([id]) => id === session.pastAlarm?.advice);
  const [only, ...others] = fitting;
  return (given ?? (others.length === 0 ? only : undefined))?.[1];
}

function wordOwnScript(wording: Wording, { topic }: PhoneScriptAct): string {
  const { content, session } = wording;
  const { prompts } = content;
  const about = topic === null ? undefined : content.topics[topic];
  const parts = [
    prompts[session.person === null ? 'script-own' : 'script-for-person'].say,
    ...(about === undefined ? [] : [prompts['script-about'].say]),
    prompts['script-end'].say,
  ];
  return wordText(wording, parts.join(' '), {
    ...listValues(wording),
    primary: namePrimary(wording),
    topic: about?.saidAs ?? '',
  });
}
