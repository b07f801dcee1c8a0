/** Verbs that do not change with who does it, and past forms of those that do. */
const unchanging = new Set(
  "can can't cannot could couldn't may might must mustn't will won't would wouldn't should shouldn't needn't had hadn't did didn't said told fell felt took got went saw came knew".split(
    ' ',
  ),
);

const irregular: Readonly<Record<string, string>> = {
  are: 'is',
  "aren't": "isn't",
  were: 'was',
  "weren't": "wasn't",
  have: 'has',
  "haven't": "hasn't",
  do: 'does',
  "don't": "doesn't",
  go: 'goes',
};

/** Takes a verb from "you take" to "she takes"; what does not change comes back as it is. */
export function toThirdPerson(verb: string): string {
  if (unchanging.has(verb)) return verb;
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
