import type { Act, PromptAct } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Tells truly what the conversation holds about the listener, and that it is forgotten at its end. */
export function tellWhatIsKnown({ content, session }: Situation): Decision {
  const primary = session.primary === null ? undefined : content.primaries[session.primary]?.said;
  const known = [
    ...(primary === undefined ? [] : [say('knows-primary', { primary })]),
    ...(session.person === null ? [] : [say('knows-person')]),
    ...(session.questions.length === 0 ? [] : [say('knows-list')]),
  ];
  const asks = session.topic === null ? 'ask-anything' : 'ask-another';
  const acts: Act[] = [
    ...(known.length === 0 ? [say('knows-nothing')] : [say('knows-this-talk'), ...known]),
    { kind: 'question', prompt: asks, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [content.roles.about],
    careLevel: 'routine',
    session: { ...session, asked: asks, choices: [], lastActs: acts, misses: 0 },
  };
}

function say(prompt: PromptName, values: Readonly<Record<string, string>> = {}): PromptAct {
  return { kind: 'prompt', prompt, values };
}
