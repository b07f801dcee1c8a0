import { StaticAplTemplateValidator } from 'apl-suggester';
import { buildDocument } from '../../../../lambda/alexa/screens/buildDocument.ts';
import { calmPalette, type Palette, urgentPalette } from '../../../../lambda/alexa/screens/palette.ts';
import { isRecord } from '../../../../lambda/vocabulary/isRecord.ts';

// The validator tells the console about its own inner workings.
beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const kinds: readonly (readonly [string, Palette, boolean])[] = [
  ['calm', calmPalette, false],
  ['urgent', urgentPalette, true],
];

describe.each(kinds)('the %s document', (_, palette, hasEdge) => {
  const document = buildDocument(palette, hasEdge);

  it('is valid Alexa Presentation Language', async () => {
    expect(await new StaticAplTemplateValidator().validate(document)).toEqual([]);
  });

  it('imports nothing and asks for no more than version 1.4', () => {
    expect(document).not.toHaveProperty('import');
    expect(document['version']).toBe('1.4');
  });

  it('describes everything that is drawn to a screen reader', () => {
    const components = listComponents(document);
    expect(components.length).toBeGreaterThan(10);
    expect(components.filter((component) => typeof component['accessibilityLabel'] !== 'string')).toEqual([]);
  });

  it.each([
    ['text', palette.ink, palette.ground, 4.5],
    ['small print', palette.quiet, palette.ground, 4.5],
    ['a row', palette.rowInk, palette.row, 4.5],
    ['the edge of a row', palette.edge, palette.ground, 3],
    ['the edge of what has the focus', palette.focus, palette.ground, 3],
  ])('has %s that is told from its ground', (_part, above, below, least) => {
    expect(getContrast(above, below)).toBeGreaterThanOrEqual(least);
  });
});

describe('an emergency', () => {
  it('is told without colours: it alone has an edge around the screen', () => {
    const hasEdge = (palette: Palette, isUrgent: boolean): boolean => JSON.stringify(buildDocument(palette, isUrgent)).includes('"1.5vw"');
    expect([hasEdge(urgentPalette, true), hasEdge(calmPalette, false)]).toEqual([true, false]);
  });
});

const primitives = ['Container', 'Text', 'Frame', 'ScrollView', 'TouchWrapper'];

function listComponents(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(listComponents);
  if (!isRecord(value)) return [];
  const inner = Object.values(value).flatMap(listComponents);
  return primitives.some((name) => name === value['type']) ? [value, ...inner] : inner;
}

/** The contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function getContrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function getLuminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
