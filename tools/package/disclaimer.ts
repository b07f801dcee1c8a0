import type { Locale } from '../../lambda/vocabulary/locale.ts';

/**
 * Returns the disclaimer that the store description of a locale holds word for word.
 * Amazon refuses a health skill whose description does not say that it is no substitute for professional advice.
 * The words are those of the example in Amazon's policy, with the emergency number of the country.
 */
export function disclaimer(locale: Locale): string {
  return [
    'This tool does not provide medical advice, and is for informational and educational purposes only,',
    'and is not a substitute for professional medical advice, treatment or diagnosis.',
    'Call your doctor to receive medical advice.',
    `If you think you may have a medical emergency, please dial ${emergencyNumbers[locale]} or your local emergency response phone number.`,
  ].join(' ');
}

const emergencyNumbers: Readonly<Record<Locale, string>> = {
  'en-GB': '999',
  'en-US': '911',
  'en-AU': '000 (triple zero)',
  'en-CA': '911',
  'en-IN': '112',
};
