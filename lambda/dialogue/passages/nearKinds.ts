import type { QuestionKind } from '../../vocabulary/questionKind.ts';

/** For a kind of question that a topic has no passage for: the kinds whose passages tell the nearest thing. */
export const nearKinds: Readonly<Partial<Record<QuestionKind, readonly QuestionKind[]>>> = {
  danger: ['precautions', 'side-effects'],
  cause: ['benefit', 'how-it-works'],
  pain: ['signs', 'side-effects'],
  next: ['duration'],
  signs: ['side-effects', 'benefit'],
  'side-effects': ['danger', 'precautions', 'pain'],
  benefit: ['how-it-works'],
  'how-it-works': ['benefit', 'treatment'],
  'self-care': ['precautions'],
  precautions: ['self-care'],
};
