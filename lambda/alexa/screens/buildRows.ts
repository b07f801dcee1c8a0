import { isRound } from './formats.ts';
import type { Palette } from './palette.ts';
import type { ScreenDocument } from './screenDocument.ts';

/** Builds what can be touched: one row for each line, which sends its words as if they were said. */
export function buildRows({ rowInk }: Palette): ScreenDocument {
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
            type: 'Container',
            width: '100%',
            minHeight: '42dp',
            justifyContent: 'center',
            accessibilityLabel: '${data.label}',
            item: {
              type: 'Text',
              width: '100%',
              text: '${data.label}',
              accessibilityLabel: '${data.label}',
              color: rowInk,
              fontSize: '${@body * 0.85}',
              fontWeight: '500',
              lineHeight: 1.15,
              paddingLeft: '${@body * 0.5}',
              paddingRight: '${@body * 0.5}',
              paddingTop: '${@body * 0.25}',
              paddingBottom: '${@body * 0.25}',
              textAlign: `\${${isRound} ? "center" : "left"}`,
            },
          },
        },
      },
    ],
  };
}
