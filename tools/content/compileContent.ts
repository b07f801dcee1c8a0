import type { CompiledContent, CompiledPrompt, CompiledTopic } from '../../lambda/vocabulary/compiledContent.ts';
import { stemsOfContent } from '../../lambda/language/stemsOfContent.ts';
import { type PromptName, promptNames } from '../../lambda/vocabulary/promptName.ts';
import { createRedFlagFinder } from '../../lambda/safety/findRedFlags.ts';
import { compileKnowledge } from './compileKnowledge.ts';
import { compileLocale } from './compileLocale.ts';
import { compileSafety } from './compileSafety.ts';
import type { Content, Topic } from './content.ts';

/** Compiles checked content into the one object that the Lambda loads. The same content gives the same bytes. */
export function compileContent(content: Content, thisYear: number): CompiledContent {
  const { pack, locales } = content;
  const safety = compileSafety(content);
  const findRedFlags = createRedFlagFinder(safety, pack.roles.mainAdvice);
  const namesRedFlag = (text: string): boolean => findRedFlags(text).some(({ outcome }) => outcome !== 'safety-net');
  return {
    pack: { name: pack.name },
    topics: Object.fromEntries(content.topics.map((topic) => [topic.id, compileTopic(topic, content, namesRedFlag)])),
    replies: Object.fromEntries(
      content.replies.map(({ id, label, offersContacts, stays, yields, forOther, turnsTo, you, answer, again, particulars }) => [
        id,
        {
          label,
          offersContacts,
          stays,
          ...(yields ? { yields } : {}),
          answer,
          ...(forOther === undefined ? {} : { forOther }),
          ...(turnsTo === undefined ? {} : { turnsTo }),
          ...(you === 'patient' ? { isOfPatient: true } : {}),
          ...(again === undefined ? {} : { again }),
          ...(particulars.length === 0 ? {} : { particulars: particulars.map(({ text }) => text) }),
        },
      ]),
    ),
    staying: {
      labels: [...new Set(content.replies.flatMap(({ stays, label }) => (stays ? [label] : [])))],
      forOther: content.replies.find(({ forOther }) => forOther !== undefined)?.forOther ?? null,
    },
    particulars: content.replies.flatMap(({ id: reply, particulars }) =>
      particulars.map(({ words, when }, at) => ({
        reply,
        at,
        words: listCallingWords(words).join(' '),
        ...(when === undefined ? {} : { when }),
      })),
    ),
    roles: pack.roles,
    offers: content.offers,
    prompts: compilePrompts(content),
    screens: content.screens,
    locales: {
      'en-GB': compileLocale(content, 'en-GB', thisYear),
      'en-US': compileLocale(content, 'en-US', thisYear),
      'en-AU': compileLocale(content, 'en-AU', thisYear),
      'en-CA': compileLocale(content, 'en-CA', thisYear),
      'en-IN': compileLocale(content, 'en-IN', thisYear),
    } satisfies Record<keyof typeof locales, unknown>,
    persons: Object.fromEntries(content.persons.map(({ id, said, they, them, their }) => [id, { said, they, them, their }])),
    primaries: Object.fromEntries(content.primaries.map(({ id, said, topic }) => [id, { said, topic }])),
    glossary: Object.fromEntries(content.glossary.map(({ id, names, say }) => [id, { name: names[0] ?? id, say }])),
    safety,
    knowledge: compileKnowledge(content),
  };
}

/** The schema.org types of what is done or given. */
const treatmentTypes = new Set([
  'MedicalTherapy',
  'Drug',
  'DrugClass',
  'MedicalProcedure',
  'PalliativeProcedure',
  'RadiationTherapy',
  'SurgicalProcedure',
]);

/** How many publishers are named to whoever asks where an answer comes from: those that a topic lists first. */
const mostSourcesNamed = 3;

function compileTopic(topic: Topic, { sources }: Content, namesRedFlag: (text: string) => boolean): CompiledTopic {
  const { title, saidAs, careLevel, owes, checksForRedFlags, you, answer, passages, simpler, related, lastChecked, nextReview } = topic;
  const publishers = topic.sources.map((id) => sources.find((source) => source.id === id)?.spokenAs ?? '').filter((name) => name !== '');
  const isReviewed = topic.reviewStatus === 'clinically-reviewed';
  return {
    title,
    saidAs,
    isTreatment: treatmentTypes.has(topic.type),
    careLevel,
    owes,
    checksForRedFlags,
    ...(you === 'patient' ? { isOfPatient: true } : {}),
    answer,
    passages: passages.map(({ kind, onlyIfAsked, you: own, words, when, alsoAbout, text }) => ({
      kind,
      text,
      words: listCallingWords(words ?? []).join(' '),
      ...(namesRedFlag(text) ? { namesRedFlag: true } : {}),
      ...(onlyIfAsked === true ? { onlyIfAsked } : {}),
      ...(own === 'listener' && you === 'patient' ? { isOfListener: true } : {}),
      ...(when === undefined ? {} : { when }),
      ...(alsoAbout === undefined ? {} : { alsoAbout }),
    })),
    simpler,
    namesRedFlag: namesRedFlag(`${answer} ${simpler}`),
    related,
    ...(topic.alsoAbout === undefined ? {} : { alsoAbout: topic.alsoAbout }),
    sources: [...new Set(publishers)].slice(0, mostSourcesNamed),
    lastChecked,
    nextReview,
    isReviewed,
  };
}

function compilePrompts({ prompts }: Content): Record<PromptName, CompiledPrompt> {
  const compiled = promptNames.map((name): readonly [PromptName, CompiledPrompt] => {
    const { say, orSay, reprompt = null } = prompts[name];
    return [name, orSay === undefined ? { say, reprompt } : { say, orSay, reprompt }];
  });
  return Object.fromEntries(compiled) as Record<PromptName, CompiledPrompt>;
}

/** Lists the words that call for a text, each once in whatever form. */
function listCallingWords(words: readonly string[]): string[] {
  const known = new Set<string>();
  return words.filter((word) => {
    const stems = [...stemsOfContent(word)].filter((stem) => !known.has(stem));
    for (const stem of stems) known.add(stem);
    return stems.length > 0;
  });
}
