import { buildBand } from './buildBand.ts';
import { buildRows } from './buildRows.ts';
import { buildRowStyle } from './buildRowStyle.ts';
import { buildWords } from './buildWords.ts';
import { isRound, isWide } from './formats.ts';
import type { Palette } from './palette.ts';
import type { ScreenDocument } from './screenDocument.ts';

/** What a screen reader says of the boxes that hold the rest. */
const title = '${payload.screen.title}';

/**
 * Builds the document that every reply is shown in, once for each palette; what is said comes as its data.
 *
 * It keeps to primitives and to version 1.4, so that it draws alike on every device and imports nothing.
 *
 * @param isUrgent draws a line around the screen and a band at its top, for an emergency that is seen without colours
 */
export function buildDocument(palette: Palette, isUrgent: boolean): ScreenDocument {
  return {
    type: 'APL',
    version: '1.4',
    theme: 'dark',
    resources: [
      { dimensions: { body: '${viewport.width / 17}', sideways: '5vw', upright: '5vh', edge: isUrgent ? '1.5vw' : 0 } },
      { when: `\${${isWide}}`, dimensions: { body: '${viewport.height / 17}', sideways: '4vw', upright: isUrgent ? '3vh' : '6vh' } },
      { when: `\${${isRound}}`, dimensions: { body: '${viewport.width / 18}', sideways: '17vw', upright: '15vh' } },
    ],
    styles: { row: buildRowStyle(palette) },
    layouts: {
      Words: { parameters: ['screen'], items: [buildWords(palette)] },
      Rows: { parameters: ['screen'], items: [buildRows(palette)] },
      ...(isUrgent ? { Band: { parameters: ['screen'], items: [buildBand(palette)] } } : {}),
    },
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Frame',
          width: '100vw',
          height: '100vh',
          // Behind the band, so that no seam shows between it and the edge.
          backgroundColor: isUrgent ? `\${${isRound} ? "${palette.ground}" : "${palette.row}"}` : palette.ground,
          borderColor: palette.edge,
          borderWidth: '@edge',
          borderRadius: isUrgent ? `\${${isRound} ? viewport.width / 2 : 0}` : 0,
          accessibilityLabel: title,
          item: {
            type: 'Container',
            width: '100%',
            height: '100%',
            accessibilityLabel: title,
            items: [
              // A circle has no room for a band: there its words hold the title and the number.
              ...(isUrgent ? [{ type: 'Band', when: `\${!(${isRound})}`, screen: '${payload.screen}' }] : []),
              {
                type: 'Frame',
                width: '100%',
                height: '100%',
                shrink: 1,
                backgroundColor: palette.ground,
                accessibilityLabel: title,
                items: [{ when: `\${${isWide}}`, ...buildWide() }, buildTall()],
              },
            ],
          },
        },
      ],
    },
  };
}

/** The words at the left and the rows at the right, each of which scrolls by itself. */
function buildWide(): ScreenDocument {
  const half = (width: string, item: ScreenDocument): ScreenDocument => ({
    type: 'ScrollView',
    width,
    height: '100%',
    accessibilityLabel: title,
    item: { type: 'Container', paddingTop: '@upright', paddingBottom: '@upright', width: '100%', accessibilityLabel: title, items: [item] },
  });
  const words = { type: 'Words', screen: '${payload.screen}' };
  const rows = { type: 'Rows', screen: '${payload.screen}' };
  return {
    type: 'Container',
    direction: 'row',
    width: '100%',
    height: '100%',
    paddingLeft: '@sideways',
    paddingRight: '@sideways',
    accessibilityLabel: title,
    items: [
      { when: '${payload.screen.rows.length > 0}', ...half('66%', words) },
      { when: '${payload.screen.rows.length > 0}', ...half('34%', rows) },
      { when: '${payload.screen.rows.length == 0}', ...half('100%', words) },
    ],
  };
}

/** The rows below the words. */
function buildTall(): ScreenDocument {
  return {
    type: 'ScrollView',
    width: '100%',
    height: '100%',
    accessibilityLabel: title,
    item: {
      type: 'Container',
      width: '100%',
      paddingLeft: '@sideways',
      paddingRight: '@sideways',
      paddingTop: '@upright',
      paddingBottom: '@upright',
      accessibilityLabel: title,
      items: [
        { type: 'Words', screen: '${payload.screen}' },
        { type: 'Rows', screen: '${payload.screen}' },
      ],
    },
  };
}
