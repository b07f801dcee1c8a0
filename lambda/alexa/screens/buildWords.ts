import { isRound, isWide } from './formats.ts';
import type { Palette } from './palette.ts';
import type { ScreenDocument } from './screenDocument.ts';

/** How large the letters are; a circle scrolls sooner or later, and keeps them readable. */
const scale = `(${isRound} ? 0.88 : screen.scale)`;

/** Builds what is read: title, number, one text for each act, the question, and the source in small print. */
export function buildWords({ ink, quiet }: Palette): ScreenDocument {
  const text = (value: string, color: string, size: number, more: ScreenDocument = {}): ScreenDocument => ({
    type: 'Text',
    width: '100%',
    text: value,
    accessibilityLabel: value,
    color,
    fontSize: `\${@body * ${scale} * ${String(size)}}`,
    lineHeight: 1.2,
    paddingBottom: `\${@body * ${scale} * 0.4}`,
    textAlign: `\${${isRound} ? "center" : "left"}`,
    ...more,
  });
  return {
    type: 'Container',
    width: '100%',
    paddingRight: `\${${isWide} ? @sideways : 0}`,
    accessibilityLabel: '${screen.title}',
    items: [
      text('${screen.title}', quiet, 0.9, {
        when: `\${${isRound} || !screen.isEmergency}`,
        fontWeight: '${screen.isEmergency ? 700 : 500}',
      }),
      text('${screen.number}', ink, 2.4, { when: `\${${isRound} && screen.number != null}`, fontWeight: '700', lineHeight: 1.05 }),
      {
        type: 'Container',
        width: '100%',
        data: '${screen.paragraphs}',
        accessibilityLabel: '${screen.title}',
        items: [text('${data}', ink, 1, { fontWeight: '${screen.isEmergency && index == 0 ? 700 : 400}' })],
      },
      text('${screen.question}', quiet, 1, { when: '${screen.question != null}' }),
      text('${screen.note}', quiet, 0.65, { when: '${screen.note != null}' }),
    ],
  };
}
