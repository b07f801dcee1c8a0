/** The kinds of question that a passage can answer, as content names them. */
export const questionKinds = [
  'definition',
  'meaning',
  'cause',
  'signs',
  'danger',
  'treatment',
  'how-it-works',
  'how-given',
  'pain',
  'duration',
  'benefit',
  'side-effects',
  'precautions',
  'suitability',
  'next',
  'self-care',
  'tests',
  'contact',
  'frequency',
  'comparison',
  'where',
  'prognosis',
] as const;

/** One kind of question: "how long is it" is `duration`. */
export type QuestionKind = (typeof questionKinds)[number];

/** Kinds that ask for nothing in particular: every question sounds a little like "what is it". */
export const generalKinds: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['definition', 'meaning']);
