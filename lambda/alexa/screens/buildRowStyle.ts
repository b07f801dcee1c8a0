import type { Palette } from './palette.ts';
import type { ScreenDocument } from './screenDocument.ts';

/** Builds how a row looks, and how while a remote stands on it or a finger presses it. */
export function buildRowStyle({ row, edge, focus }: Palette): ScreenDocument {
  return {
    values: [
      { backgroundColor: row, borderColor: edge },
      { when: '${state.focused}', borderColor: focus },
      { when: '${state.pressed}', borderColor: focus },
    ],
  };
}
