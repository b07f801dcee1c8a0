/** The English locales that the skill serves, as Alexa names them. */
export const locales = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN'] as const;

/** One of the served locales. It stands for a country, but is no proof of where the speaker is. */
export type Locale = (typeof locales)[number];

/** Tells whether a value is a served locale. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
