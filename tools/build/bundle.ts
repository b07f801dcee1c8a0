import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/** Where the Lambda is written. */
export const bundleFile = 'dist/lambda/index.mjs';

/**
 * Bundles the Lambda into one file that plain Node 20, 22 and 24 load by `import()`.
 *
 * @param entry the file to bundle
 * @param outfile where to write it
 * @returns the size in bytes
 */
export async function bundle(entry = 'lambda/index.ts', outfile = bundleFile): Promise<number> {
  rmSync(outfile, { force: true });
  const result = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    metafile: true,
    legalComments: 'none',
    alias: { 'ask-sdk-model': './tools/build/serviceClients.cjs' },
    // The SDK is CommonJS and calls require(), which an ES module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return Object.values(result.metafile.outputs)[0]?.bytes ?? 0;
}
