import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { listSpokenTexts, type SpokenKind, type SpokenText } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that every term in braces can be filled in the countries where it is said. */
export function checkTerms(context: CheckContext): Problem[] {
  const { content } = context;
  return listSpokenTexts(content).flatMap((spoken) =>
    listTermNames(spoken.text).flatMap((name) => {
      if (filledByProgram[spoken.kind]?.includes(name) === true) return [];
      const lacking = listLocalesOf(spoken).filter((locale) => !Object.hasOwn(content.locales[locale].terms, name));
      if (lacking.length === 0) return [];
      return [reportProblem(context, spoken, `the term {${name}} is unknown in ${lacking.join(', ')}`, 'Add it to those locale files, or correct its spelling')];
    }),
  ).concat(findNestedTerms(context, content));
}

const personNames = ['person', 'they', 'them', 'their'];

/** What the program fills in itself, by kind of text. */
const filledByProgram: Partial<Record<SpokenKind, readonly string[]>> = {
  prompt: ['skill name', 'safety net', 'topic', 'options', 'person', 'emergency contact'],
  advice: personNames,
  action: personNames,
};

/** An action of a locale is said in that locale alone. */
function listLocalesOf({ kind, file }: SpokenText): readonly (typeof locales)[number][] {
  return kind === 'action' ? locales.filter((locale) => file === `locales/${locale}.yaml`) : locales;
}

function listTermNames(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Finds terms inside terms, which nothing would fill. */
function findNestedTerms(context: CheckContext, content: Content): Problem[] {
  return locales.flatMap((locale) =>
    Object.entries(content.locales[locale].terms)
      .filter(([, term]) => /[{}]/.test(typeof term === 'string' ? term : term.say))
      .map(([name]) =>
        reportProblem(context, { file: `locales/${locale}.yaml`, path: ['terms', name] }, 'a term holds another term', 'Write the words themselves'),
      ),
  );
}
