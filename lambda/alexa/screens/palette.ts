/** The colours of a screen. Every text on its ground passes WCAG AA for any size, as the tests work out. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  /** For titles, questions and small print. */
  readonly quiet: string;
  readonly row: string;
  readonly rowInk: string;
  /** Edges of rows, of what has the focus, and in an emergency of the whole screen. */
  readonly edge: string;
  readonly focus: string;
}

/** Dark, so that a bedroom at night stays dark. */
export const calmPalette: Palette = {
  ground: '#10202B',
  ink: '#FFFFFF',
  quiet: '#C3D5DF',
  row: '#1D3646',
  rowInk: '#FFFFFF',
  edge: '#7FA3B5',
  focus: '#FFD34D',
};

/** Red with a white edge and white rows: also told apart without seeing colours. */
export const urgentPalette: Palette = {
  ground: '#8E1116',
  ink: '#FFFFFF',
  quiet: '#FFE3E1',
  row: '#FFFFFF',
  rowInk: '#5F0A0E',
  edge: '#FFFFFF',
  focus: '#FFD34D',
};
