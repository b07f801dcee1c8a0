import type { Palette } from './palette.ts';

/** A document in Alexa Presentation Language. */
export type ScreenDocument = Readonly<Record<string, unknown>>;

/** Wider than high, and no circle: the words stand at the left and the rows at the right. */
const isWide = '${viewport.shape != "round" && viewport.width > viewport.height}';

/** A circle: what is read keeps to the square inside it. */
const isRound = '${viewport.shape == "round"}';

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
          accessibilityLabel: '${payload.screen.title}',
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
    accessibilityLabel: '${payload.screen.title}',
    item: { type: 'Container', paddingTop: '@upright', paddingBottom: '@upright', width: '100%', items: [item] },
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
    accessibilityLabel: '${payload.screen.title}',
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
    accessibilityLabel: '${payload.screen.title}',
    item: {
      type: 'Container',
      width: '100%',
      paddingLeft: '@sideways',
      paddingRight: '@sideways',
      paddingTop: '@upright',
      paddingBottom: '@upright',
      items: [
        { type: 'Words', screen: '${payload.screen}' },
        { type: 'Rows', screen: '${payload.screen}' },
      ],
    },
  };
}

function buildWords({ ink, quiet }: Palette): ScreenDocument {
  const text = (value: string, color: string, size: number, more: ScreenDocument = {}): ScreenDocument => ({
    type: 'Text',
    width: '100%',
    text: value,
    accessibilityLabel: value,
    color,
    fontSize: `\${@body * screen.scale * ${String(size)}}`,
    lineHeight: 1.2,
    paddingBottom: `\${@body * screen.scale * 0.4}`,
    textAlign: '${viewport.shape == "round" ? "center" : "left"}',
    ...more,
  });
  return {
    type: 'Container',
    width: '100%',
    paddingRight: `\${viewport.shape != "round" && viewport.width > viewport.height ? @sideways : 0}`,
    accessibilityLabel: '${screen.title}',
    items: [
      text('${screen.title}', quiet, 0.8, { fontWeight: '${screen.isEmergency ? 700 : 500}' }),
      text('${screen.number}', ink, 2.4, { when: '${screen.number != null}', fontWeight: 700, lineHeight: 1.05 }),
      {
        type: 'Container',
        width: '100%',
        data: '${screen.paragraphs}',
        accessibilityLabel: '${screen.title}',
        items: [text('${data}', ink, 1, { fontWeight: '${screen.isEmergency && index == 0 ? 700 : 400}' })],
      },
      text('${screen.question}', quiet, 1, { when: '${screen.question != null}' }),
      text('${screen.note}', quiet, 0.6, { when: '${screen.note != null}' }),
    ],
  };
}

function buildRows({ rowInk }: Palette): ScreenDocument {
  return {
    type: 'Container',
    width: '100%',
    data: '${screen.rows}',
    // Rows end between two dots; without room to spare the renderer cuts the last one.
    paddingBottom: '2dp',
    accessibilityLabel: '${screen.question}',
    items: [
      {
        type: 'TouchWrapper',
        id: 'row-${index}',
        width: '100%',
        minHeight: '48dp',
        spacing: '${index == 0 ? 0 : @body * 0.4}',
        accessibilityLabel: '${data.label}',
        onPress: [{ type: 'SendEvent', arguments: ['${data.says}'] }],
        item: {
          type: 'Frame',
          width: '100%',
          style: 'row',
          inheritParentState: true,
          borderRadius: '${@body * 0.4}',
          borderWidth: '3dp',
          accessibilityLabel: '${data.label}',
          item: {
            type: 'Text',
            width: '100%',
            minHeight: '48dp',
            text: '${data.label}',
            accessibilityLabel: '${data.label}',
            color: rowInk,
            fontSize: '${@body * 0.85}',
            fontWeight: 500,
            lineHeight: 1.15,
            paddingLeft: '${@body * 0.5}',
            paddingRight: '${@body * 0.5}',
            paddingTop: '${@body * 0.3}',
            paddingBottom: '${@body * 0.3}',
            textAlign: '${viewport.shape == "round" ? "center" : "left"}',
            textAlignVertical: 'center',
          },
        },
      },
    ],
  };
}

function buildRowStyle({ row, edge, focus }: Palette): ScreenDocument {
  return {
    values: [
      { backgroundColor: row, borderColor: edge },
      { when: '${state.focused}', borderColor: focus },
      { when: '${state.pressed}', borderColor: focus },
    ],
  };
}
