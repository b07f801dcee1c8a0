import { locales, type Locale } from '../../../lambda/vocabulary/locale.ts';
import type { Advice, Content } from '../content.ts';
import type { Place } from './reportProblem.ts';

/** One form of an advice as one country hears it, with terms still in braces. */
export interface AdviceForm {
  readonly advice: Advice;
  readonly locale: Locale;
  readonly form: 'standard' | 'severe';
  /** The opening, which tells what to do; null when neither the advice nor the locale words it. */
  readonly action: string | null;
  /** What follows: for the speaker, and about somebody else. */
  readonly rests: readonly string[];
  /** Where the action is worded, or is to be worded. */
  readonly place: Place;
}

/** Lists every form of every advice in every locale; a severe form without an action of its own has the standard one. */
export function listAdviceForms(content: Content): AdviceForm[] {
  return locales.flatMap((locale) =>
    content.advice.flatMap((advice) => {
      const standard = getForm(content, advice, locale, 'standard');
      if (advice.severe === undefined) return [standard];
      const severe = getForm(content, advice, locale, 'severe');
      return [standard, severe.action === null ? { ...severe, action: standard.action, place: standard.place } : severe];
    }),
  );
}

function getForm(content: Content, advice: Advice, locale: Locale, form: AdviceForm['form']): AdviceForm {
  const wording = advice[form];
  const own = wording?.action;
  const actions = content.locales[locale].actions;
  const fromLocale = Object.hasOwn(actions, advice.id) ? actions[advice.id]?.[form] : undefined;
  const place =
    own === undefined
      ? { file: `locales/${locale}.yaml`, path: ['actions', advice.id, form] }
      : { file: `advice/${advice.id}.yaml`, path: [form, 'action'] };
  return { advice, locale, form, action: own ?? fromLocale ?? null, rests: [wording?.rest ?? '', wording?.restForOther ?? ''], place };
}
