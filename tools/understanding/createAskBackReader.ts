/**
 * Makes a reader that tells whether a reply asks which topic was meant.
 *
 * @param prompt the question as the content has it, with `{options}` for the topics
 */
export function createAskBackReader(prompt: string): (speech: string) => boolean {
  const [before = '', after = ''] = prompt.split(/\{[^}]*\}/);
  return (speech) => speech.includes(before) && speech.slice(speech.indexOf(before) + before.length).includes(after);
}
