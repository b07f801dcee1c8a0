/** The most characters that are kept of one question. */
const longestQuestionChars = 120;

/**
 * Takes the question out of the words that ask to remember it: "remember to ask about radiotherapy" keeps
 * "Radiotherapy". Written as a sentence without its end, since it is read out in others. Empty when none was said.
 */
export function takeQuestion(text: string): string {
  const words = cutLead(text)
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
  const lead = /^.*?\b(?:ask|question|note|down|about)s?\b(?:\s+(?:them|him|her|(?:the|my) [a-z]+|about|for|list))*\s*/i.exec(text);
  const rest = lead === null ? text : text.slice(lead[0].length);
  return isBackward(rest.trim()) || /^(?:please )?(?:remember|save|keep|add|note)\b[^,]{0,20}$/i.test(rest.trim()) ? '' : rest;
}

/** "Put that on my list" says nothing to write down. */
function isBackward(words = ''): boolean {
  return words === '' || /^(?:it|that|this|these|those|them)$/i.test(words);
}
