import { locales } from '../../../lambda/vocabulary/locale.ts';
import { promptNames, type PromptName } from '../../../lambda/vocabulary/promptName.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { listSpokenTexts, type SpokenText } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that every term in braces can be filled in the countries where it is said. */
export function checkTerms(context: CheckContext): Problem[] {
  const { content } = context;
  return listSpokenTexts(content)
    .flatMap((spoken) =>
      listTermNames(spoken.text).flatMap((name) => {
        if (listFilledByProgram(spoken).includes(name)) return [];
        const lacking = listLocalesOf(spoken).filter((locale) => !Object.hasOwn(content.locales[locale].terms, name));
        if (lacking.length === 0) return [];
        return [
          reportProblem(
            context,
            spoken,
            `the term {${name}} is unknown in ${lacking.join(', ')}`,
            'Add it to those locale files, or correct its spelling',
          ),
        ];
      }),
    )
    .concat(findNestedTerms(context, content));
}

/** Whoever is spoken of, in replies too. */
const personNames = ['person', 'they', 'them', 'their'];

/** What an advice, or its words to say down the phone, may name besides. */
const filledInAdvice = [...personNames, 'primary', 'sign'];

/** What the program fills into a prompt besides the safety net. */
const filledInPrompts: Partial<Record<PromptName, readonly string[]>> = {
  welcome: ['skill name'],
  'not-told': ['topic'],
  'remark-heard': ['topic'],
  'known-effect': ['topic'],
  'going-without': ['topic'],
  'working-told': ['topic'],
  'choosing-told': ['topic'],
  'whom-to-ask': ['topic'],
  'nothing-more': ['topic'],
  'ask-more': ['topic'],
  'ask-more-of': ['next'],
  'ask-next-topic': ['topic'],
  'ask-or-other': ['topic'],
  'ask-which-unsure': ['options'],
  'say-back': ['topic'],
  'keep-them-still': ['them'],
  'for-person': ['person'],
  'source-named': ['sources', 'checked', 'next'],
  'line-with-hours': ['name', 'number', 'hours', 'about'],
  'line-shut': ['name', 'hours'],
  'ask-rephrase-topic': ['topic'],
  'list-added': ['question'],
  'knows-primary': ['primary'],
  'knows-person': ['person'],
  'script-own': ['primary'],
  'script-for-person': ['person', 'primary'],
  'script-about': ['topic'],
  'line-number': ['name', 'number', 'about'],
};

/** Lists what the program fills into a text itself, by its kind and, for a prompt, by its name. */
function listFilledByProgram({ kind, path }: SpokenText): readonly string[] {
  if (kind === 'advice' || kind === 'action') return filledInAdvice;
  if (kind === 'reply') return personNames;
  if (kind !== 'prompt') return [];
  const name = promptNames.find((known) => known === path[1]);
  return ['safety net', ...(name === undefined ? [] : (filledInPrompts[name] ?? []))];
}

/** The words of a locale are said in that locale alone. */
function listLocalesOf({ kind, file }: SpokenText): readonly (typeof locales)[number][] {
  return kind === 'action' || kind === 'safety-net' ? locales.filter((locale) => file === `locales/${locale}.yaml`) : locales;
}

function listTermNames(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Finds terms inside terms, which would count as a single word however long they are. */
function findNestedTerms(context: CheckContext, content: Content): Problem[] {
  return locales.flatMap((locale) =>
    Object.entries(content.locales[locale].terms)
      .filter(([, term]) => /[{}]/.test(typeof term === 'string' ? term : term.say))
      .map(([name]) =>
        reportProblem(
          context,
          { file: `locales/${locale}.yaml`, path: ['terms', name] },
          'a term holds another term',
          'Write the words themselves',
        ),
      ),
  );
}
