/** The most characters that are kept of one question. */
const longestQuestionChars = 120;

/** The most characters of what was heard in which a question is looked for: half a minute of speech. */
const longestHeardChars = 500;

/**
 * Takes the question out of the words that ask to remember it: "remember to ask about radiotherapy" keeps
 * "Radiotherapy". Written as a sentence without its end, since it is read out in others. Empty when none was said.
 *
 * The patterns below try every place with every other, so they read single spaces and few characters.
 */
export function takeQuestion(text: string): string {
  const words = cutLead(text.replace(/\s+/g, ' ').trim().slice(0, longestHeardChars))
    .replace(/[^\p{L}\p{N}' ,-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\bi\b/g, 'I')
    .trim()
    .slice(0, longestQuestionChars)
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Takes "remember to ask about" off the front, or "put … on my list" from around it. */
function cutLead(text: string): string {
  const wrapped = /^.*?\b(?:put|add|stick|pop|save)\s+(.+?)\s+(?:on|to|in|into|onto)\s+(?:\w+\s+)?(?:list|questions)\b/i.exec(text);
  if (wrapped !== null) return isBackward(wrapped[1]) ? '' : (wrapped[1] ?? '');
  const lead = leadIn.exec(text);
  const rest = lead === null ? text : text.slice(lead[0].length);
  return isBackward(rest.trim()) || /^(?:please )?(?:remember|save|keep|add|note)\b[^,]{0,20}$/i.test(rest.trim()) ? '' : rest;
}

/** Whoever is to be asked goes with the lead ("ask my doctor about"), and what is to be asked about stays ("ask about my knee"). */
const leadIn =
  /^.*?\b(?:asks?(?:\s+(?:them|him|her|(?:the|my) [a-z]+(?=\s+(?:about|if|whether|when|why|how|what|which)\b|\s*$)))?|questions?(?:\s+for\s+(?:the|my) [a-z]+)?|notes?(?:\s+down)?|down|about)\b(?:\s+(?:about|for|list))*\s*/i;

/** "Put that on my list" says nothing to write down. */
function isBackward(words = ''): boolean {
  return words === '' || /^(?:it|that|this|these|those|them|me|us)(?: (?:for|down)(?: (?:me|us))?)?$/i.test(words);
}
