import type { ManifestEnvelope } from './createManifestValidator.ts';
import type { PackageProblem } from './packageProblem.ts';
import { readPngSize } from './readPngSize.ts';

/**
 * Checks that each locale names a small and a large icon inside the skill package, and that each is a PNG of the size
 * the store asks for. `readAsset` returns the bytes of a path below skill-package/, or undefined when there is no such file.
 */
export function findIconProblems(
  { manifest }: ManifestEnvelope,
  readAsset: (path: string) => Uint8Array | undefined,
): readonly PackageProblem[] {
  return Object.entries(manifest?.publishingInformation?.locales ?? {}).flatMap(([locale, texts]) =>
    icons.flatMap(({ field, sizePx }) => {
      const fix = findIconFault(texts[field], sizePx, readAsset);
      const where = `manifest.publishingInformation.locales.${locale}.${field}`;
      return fix === undefined ? [] : [{ file: 'skill-package/skill.json', where, fix }];
    }),
  );
}

function findIconFault(uri: string | undefined, sizePx: number, readAsset: (path: string) => Uint8Array | undefined): string | undefined {
  if (!uri?.startsWith('file://assets/images/')) return 'Name a picture as file://assets/images/…';
  const bytes = readAsset(uri.slice('file://'.length));
  if (bytes === undefined) return `There is no skill-package/${uri.slice('file://'.length)}: run npm run icons`;
  const size = readPngSize(bytes);
  if (size === undefined) return `${uri} is not a PNG picture`;
  if (size.widthPx === sizePx && size.heightPx === sizePx) return undefined;
  return `${uri} is ${size.widthPx} by ${size.heightPx} pixels: make it ${sizePx} by ${sizePx}`;
}

const icons = [
  { field: 'smallIconUri', sizePx: 108 },
  { field: 'largeIconUri', sizePx: 512 },
] as const;
