/**
 * Says what keeps an example phrase from being said to Alexa as it stands, or undefined when nothing does.
 * Amazon's form is: wake word, launch phrase, invocation name, then for `ask` and `tell` a request.
 * Wrong example phrases are what certification refuses most often.
 */
export function findPhraseFault(phrase: string, invocationName: string): string | undefined {
  if (!phrase.startsWith('Alexa, ')) return 'Begin the phrase with "Alexa, "';
  const said = phrase.slice('Alexa, '.length).toLowerCase();
  const launch = launchPhrases.find((words) => said.startsWith(`${words} `));
  if (launch === undefined) return `Follow "Alexa, " by a launch phrase: ${launchPhrases.join(', ')}`;

  const rest = said.slice(launch.length + 1);
  const name = invocationName.toLowerCase();
  if (rest !== name && !rest.startsWith(`${name} `)) return `Follow "${launch}" by the invocation name "${name}"`;
  if (requestPhrases.has(launch) && rest === name) return `Follow "${launch}" and the name by a request`;
  if (/[^a-z' ]/.test(rest)) return 'Use letters, spaces and apostrophes only: the rest is not spoken';
  return undefined;
}

const launchPhrases = ['open', 'launch', 'start', 'begin', 'run', 'load', 'use', 'ask', 'tell', 'talk to'] as const;
const requestPhrases: ReadonlySet<string> = new Set(['ask', 'tell']);
