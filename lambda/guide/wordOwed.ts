import { dropSaid } from '../speech/dropSaid.ts';
import type { Wording } from '../speech/wording.ts';
import { wordText } from '../speech/wording.ts';
import type { AdviceWording, CompiledAdvice } from '../vocabulary/compiledContent.ts';
import { GuideError } from '../vocabulary/guideError.ts';
import type { OwedAdvice } from '../vocabulary/sessionState.ts';

/**
 * Words advices one after the other, straight from the content: the door's own wording, which no choice of the core can
 * spoil. What two of them share is said once.
 *
 * @throws GuideError `advice-missing` when the content of the country lacks an advice
 */
export function wordOwed(wording: Wording, owed: readonly OwedAdvice[]): string {
  const isForOther = wording.session.person !== null;
  const texts = owed.map((alarm) => {
    const { action, rest, restForOther } = getWording(wording, alarm);
    if (alarm.part === 'beside') return wordText(wording, getAdvice(wording, alarm).beside);
    return wordText(wording, alarm.part === 'action' ? action : `${action} ${isForOther ? restForOther : rest}`.trim());
  });
  return dropSaid(texts)
    .filter((text) => text !== '')
    .join(' ');
}

/** Words what a silence is answered with: the action of the most urgent advice; empty when none is owed. */
export function wordOwedAction(wording: Wording, [first]: readonly OwedAdvice[]): string {
  return first === undefined ? '' : wordText(wording, getWording(wording, first).action);
}

function getWording(wording: Wording, alarm: OwedAdvice): AdviceWording {
  const { severe, standard } = getAdvice(wording, alarm);
  return alarm.form === 'severe' ? severe : standard;
}

function getAdvice({ locale }: Wording, { advice }: OwedAdvice): CompiledAdvice {
  const compiled = Object.hasOwn(locale.advices, advice) ? locale.advices[advice] : undefined;
  if (compiled === undefined) throw new GuideError('advice-missing', `There is no advice «${advice}»: see content/advice`);
  return compiled;
}
