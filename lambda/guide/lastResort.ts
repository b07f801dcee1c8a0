/**
 * What is said when even the content failed to load: the one sentence on health that stands in code.
 *
 * Pressure on the spinal cord can paralyse within hours (NICE NG234, September 2023), so silence is the worse mistake.
 * No number is named, since without content the country is not known.
 */
export const lastResort = {
  title: 'Get help',
  sentence:
    'I have a fault and cannot answer. New weakness or numbness in the legs, or new trouble with bladder or bowels, is an emergency: call your local emergency number now.',
} as const;
