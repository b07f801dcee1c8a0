import { emptySession } from '../../lambda/vocabulary/sessionState.ts';
import type { CompiledContent } from '../../lambda/vocabulary/compiledContent.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { wordText } from '../../lambda/speech/wording.ts';
import type { AdviceOpenings } from './findRuleFaults.ts';

/** Lists how the advices of a country open, as they are spoken to somebody at home and to somebody abroad. */
export function listAdviceOpenings(content: CompiledContent, name: Locale): AdviceOpenings {
  const locale = content.locales[name];
  const actions = Object.values(locale.advices).flatMap(({ standard, severe }) => [standard.action, severe.action]);
  const spoken = [false, true].flatMap((isAbroad) =>
    actions.map((action) => wordText({ content, locale, session: { ...emptySession, isAbroad }, medium: 'spoken' }, action)),
  );
  return [...new Set(spoken)].filter((opening) => opening !== '');
}
