import { buildRows } from './buildRows.ts';
import { buildRowStyle } from './buildRowStyle.ts';
import { buildWords } from './buildWords.ts';
import type { Palette } from './palette.ts';
import type { ScreenDocument } from './screenDocument.ts';

/** Wider than high, and no circle: the words stand at the left and the rows at the right. */
const isWide = '${viewport.shape != "round" && viewport.width > viewport.height}';

/** A circle: what is read keeps to the square inside it. */
const isRound = '${viewport.shape == "round"}';

/** What a screen reader says of the boxes that hold the rest. */
const title = '${payload.screen.title}';

/**
 * Builds the document that every reply is shown in, once for each palette; what is said comes as its data.
 *
 * It keeps to primitives and to version 1.4, so that it draws alike on every device and imports nothing.
 *
 * @param hasEdge draws a line around the screen, for an emergency that is seen without colours
 */
export function buildDocument(palette: Palette, hasEdge: boolean): ScreenDocument {
  return {
    type: 'APL',
    version: '1.4',
    theme: 'dark',
    resources: [
      { dimensions: { body: '${viewport.width / 17}', sideways: '5vw', upright: '5vh', edge: hasEdge ? '1.5vw' : 0 } },
      { when: isWide, dimensions: { body: '${viewport.height / 17}', sideways: '4vw', upright: '6vh' } },
      { when: isRound, dimensions: { body: '${viewport.width / 18}', sideways: '17vw', upright: '15vh' } },
    ],
    styles: { row: buildRowStyle(palette) },
    layouts: {
      Words: { parameters: ['screen'], items: [buildWords(palette)] },
      Rows: { parameters: ['screen'], items: [buildRows(palette)] },
    },
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Frame',
          width: '100vw',
          height: '100vh',
          backgroundColor: palette.ground,
          borderColor: palette.edge,
          borderWidth: '@edge',
          borderRadius: hasEdge ? `\${viewport.shape == "round" ? viewport.width / 2 : 0}` : 0,
          accessibilityLabel: title,
          items: [{ when: isWide, ...buildWide() }, { ...buildTall() }],
        },
      ],
    },
  };
}

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
