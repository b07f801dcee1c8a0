import { agreeOnNumber } from '../safety/agreeOnNumber.ts';
import { modelConcept } from '../safety/findRedFlags.ts';
import { keepGraver } from '../safety/keepGraver.ts';
import { keepStanding } from '../safety/keepStanding.ts';
import { tellBeside } from '../safety/tellBeside.ts';
import type { AdviceForm } from '../vocabulary/act.ts';
import type { AdviceId } from '../vocabulary/ids.ts';
import type { OwedAdvice } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import { answersCheck } from './answersCheck.ts';
import { hearRedFlags } from './hearRedFlags.ts';
import type { GuideParts } from './guideParts.ts';
import { splitLongText } from './splitLongText.ts';

/** How many different advices a reply must voice: the two most urgent. */
const mostAdvices = 2;

/** Takes note of an advice that is owed in full. */
type Owe = (advice: string, isSevere: boolean, isNamed: boolean) => void;

/**
 * Finds what a turn owes in full, the most urgent first, by the door's own reading of what was heard and never by the
 * core's decisions; empty when nothing is owed.
 *
 * It reads every word heard, the red flags that the channel resolved, and a yes to the check that is still pending.
 * What cannot be read counts as a red flag: a needless advice costs twenty seconds.
 *
 * @param isAlone true where the core has failed, and no answer of its own can be compared
 */
export function findOwedAtDoor(parts: GuideParts, turn: Turn, isAlone = false): OwedAdvice[] {
  const { content } = parts;
  const advices = content.locales[turn.locale].advices;
  const forms = new Map<string, AdviceForm>();
  let isAnyNamed = false;
  const owe: Owe = (advice, isSevere, isNamed) => {
    if (!Object.hasOwn(advices, advice)) return;
    isAnyNamed ||= isNamed;
    forms.set(advice, isSevere || wasSevere(turn, advice) || forms.get(advice) === 'severe' ? 'severe' : 'standard');
  };
  for (const read of [readWords, readResolved]) {
    try {
      read(parts, turn, owe);
    } catch {
      owe(content.roles.mainAdvice, false, true);
    }
  }
  if (forms.size === 0 && answersCheck(parts, turn, isAlone)) owe(content.roles.mainAdvice, false, true);
  const kept = forms.size === 0 ? null : keepStanding(isAnyNamed, turn.session.alarm, advices);
  if (kept !== null) return kept;
  const owed = [...forms]
    .sort(([a], [b]) => (advices[a]?.rank ?? Infinity) - (advices[b]?.rank ?? Infinity))
    .slice(0, mostAdvices)
    .map(([advice, form]) => ({ advice: advice as AdviceId, form }));
  return tellBeside(agreeOnNumber(keepGraver(owed, turn.session.alarm, advices), advices), advices);
}

/** What was severe a moment ago is no less so for being told of again. */
function wasSevere({ session: { alarm } }: Turn, advice: string): boolean {
  return alarm?.advice === advice && alarm.form === 'severe';
}

function readWords(parts: GuideParts, { text, session }: Turn, owe: Owe): void {
  for (const part of splitLongText(text))
    for (const { outcome, advice, isSevere, concept } of hearRedFlags(parts, part, session))
      if (outcome === 'advice') owe(advice, isSevere, concept !== modelConcept);
}

function readResolved({ content }: GuideParts, { resolvedIds }: Turn, owe: Owe): void {
  for (const id of resolvedIds) {
    const concept = Object.hasOwn(content.safety.concepts, id) ? content.safety.concepts[id] : undefined;
    if (concept?.outcome === 'advice') owe(concept.advice, concept.isSevere, true);
  }
}
