import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { minify } from '@swc/core';
import { build, type Plugin } from 'esbuild';

/** Where the Lambda is written. */
export const bundleFile = 'dist/lambda/index.mjs';

/** The name of the packed content in the bundle: nothing may put its text elsewhere, where it would be parsed more than once. */
const packedName = '__packedContent__';

/**
 * Bundles the Lambda into one file that plain Node 20, 22 and 24 load by `import()`.
 *
 * @param entry the file to bundle
 * @param outfile where to write it
 * @returns the size in bytes
 */
export async function bundle(entry = 'lambda/index.ts', outfile = bundleFile): Promise<number> {
  rmSync(outfile, { force: true });
  const packed: string[] = [];
  const result = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'none',
    alias: { 'ask-sdk-model': './tools/build/serviceClients.cjs' },
    plugins: [keepPackedContent(packed), cutPackageFiles],
    // The SDK is CommonJS and calls require(), which an ES module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  // A second compressor finds 4 kB that the first leaves.
  const { code } = await minify(result.outputFiles[0]?.text ?? '', { module: true, compress: { passes: 3 }, mangle: { toplevel: true } });
  const bytes = Buffer.from(`const ${packedName}="${packed[0] ?? ''}";${code}`);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, bytes);
  return bytes.length;
}

/** The packed content goes into the bundle as it is: esbuild would escape half of its characters. */
function keepPackedContent(packed: string[]): Plugin {
  return {
    name: 'keep-packed-content',
    setup: (bundling) => {
      bundling.onLoad({ filter: /generated\/packedContent\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        packed.push(source.slice(source.indexOf('"') + 1, source.lastIndexOf('"')));
        return { contents: `declare const ${packedName}: string; export const packedContent = ${packedName};`, loader: 'ts' };
      });
    },
  };
}

/** The SDK reads its name and version from its package file; the rest of that file is left out. */
const cutPackageFiles: Plugin = {
  name: 'cut-package-files',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly name?: string; readonly version?: string };
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};
