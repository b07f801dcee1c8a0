/** Writes words as they are compared: Alexa hears no capitals, apostrophes, hyphens or full stops. */
export function foldSpoken(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}
