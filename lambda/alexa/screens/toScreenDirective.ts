import type { Directive } from 'ask-sdk-model';
import type { ScreenText } from '../../vocabulary/reply.ts';
import { buildDocument } from './buildDocument.ts';
import { calmPalette, urgentPalette } from './palette.ts';
import type { ScreenDocument } from './screenDocument.ts';

/** Made when one is first shown: most replies are heard, and a start should not wait for it. */
const documents = new Map<boolean, ScreenDocument>();

function getDocument(isEmergency: boolean): ScreenDocument {
  const document = documents.get(isEmergency) ?? buildDocument(isEmergency ? urgentPalette : calmPalette, isEmergency);
  documents.set(isEmergency, document);
  return document;
}

/** The size of the letters by how much there is to read, in characters: a long text still fits, or nearly. */
const scales = [
  { lengthChars: 180, scale: 1.1 },
  { lengthChars: 300, scale: 0.95 },
  { lengthChars: 350, scale: 0.85 },
  { lengthChars: Infinity, scale: 0.78 },
] as const;

/** Writes the directive that shows a reply: one of two documents, with the words as its data. */
export function toScreenDirective(screen: ScreenText): Directive {
  const { title, number, paragraphs, question, rows, note, isEmergency } = screen;
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'reply',
    document: getDocument(isEmergency),
    datasources: {
      screen: {
        title: toMarkup(title),
        number,
        paragraphs: paragraphs.map(toMarkup),
        question: question === null ? null : toMarkup(question),
        rows: rows.map((row) => ({ label: toMarkup(row), says: row })),
        note: note === null ? null : toMarkup(note),
        isEmergency,
        scale: chooseScale([...paragraphs, question ?? ''].join(' ').length),
      },
    },
  };
}

/** Texts on a screen are read as markup, so that words somebody said must not bring any. */
function toMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function chooseScale(lengthChars: number): number {
  return scales.find((step) => lengthChars <= step.lengthChars)?.scale ?? 1;
}
