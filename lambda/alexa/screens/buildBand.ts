import { isWide } from './formats.ts';
import type { Palette } from './palette.ts';
import type { ScreenDocument } from './screenDocument.ts';

const label = '${screen.title} ${screen.number}';

/** Builds the head of an emergency: what to do and the number, large, in a band that stays while the rest scrolls. */
export function buildBand({ row, rowInk }: Palette): ScreenDocument {
  const text = (value: string, size: number): ScreenDocument => ({
    type: 'Text',
    text: value,
    accessibilityLabel: value,
    color: rowInk,
    fontSize: `\${@body * ${String(size)}}`,
    fontWeight: '700',
    lineHeight: 1.1,
  });
  return {
    type: 'Frame',
    width: '100%',
    backgroundColor: row,
    accessibilityLabel: label,
    item: {
      type: 'Container',
      // Where there is width the number stands beside the title.
      direction: `\${${isWide} ? "row" : "column"}`,
      alignItems: `\${${isWide} ? "center" : "start"}`,
      justifyContent: 'spaceBetween',
      width: '100%',
      paddingLeft: '@sideways',
      paddingRight: '@sideways',
      paddingTop: '${@body * 0.15}',
      paddingBottom: '${@body * 0.35}',
      accessibilityLabel: label,
      items: [text('${screen.title}', 1.4), { ...text('${screen.number}', 2.4), when: '${screen.number != null}' }],
    },
  };
}
