import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minify } from '@swc/core';
import { build, type Plugin } from 'esbuild';
import { contentFile } from './contentFile.ts';

/** Where the Lambda's code is written. */
export const bundleFile = 'dist/lambda/index.mjs';

/** Where the compiled content is made. */
const generatedFolder = 'lambda/generated';

/**
 * Bundles the Lambda into one file of code that plain Node 20, 22 and 24 load by `import()`, and lays the content beside it.
 *
 * @returns the size of the code in bytes
 */
export async function bundle(entry = 'lambda/index.ts', outfile = bundleFile): Promise<number> {
  const bytes = await bundleCode(entry, outfile, [cutPackageFiles, leaveOutResponseFactory]);
  copyFileSync(join(generatedFolder, contentFile), join(dirname(outfile), contentFile));
  return bytes;
}

/**
 * Bundles a skill that has no content, such as those that ours is measured against.
 *
 * @returns the size in bytes
 */
export async function bundlePlainly(entry: string, outfile: string): Promise<number> {
  return bundleCode(entry, outfile, [cutPackageFiles]);
}

async function bundleCode(entry: string, outfile: string, plugins: Plugin[]): Promise<number> {
  const built = await build({
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'none',
    charset: 'ascii',
    alias: { 'ask-sdk-model': './tools/build/serviceClients.cjs' },
    logLevel: 'warning',
    entryPoints: [entry],
    plugins,
    // The SDK is CommonJS and calls require(), which an ES module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  const code = await shorten(built.outputFiles[0]?.text ?? '');
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, code);
  return Buffer.byteLength(code);
}

/** A second compressor finds what the first leaves. No function of the bundle is both written the old way and used as a class. */
async function shorten(code: string): Promise<string> {
  const shortened = await minify(code, {
    module: true,
    compress: { passes: 3, ecma: 2022, unsafe_arrows: true },
    mangle: { toplevel: true },
    format: { ascii_only: true },
  });
  return shortened.code;
}

/** The SDK makes a builder of responses for every request; the skill words its own, and asks for none. */
const leaveOutResponseFactory: Plugin = {
  name: 'leave-out-response-factory',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]ask-sdk-core[\\/]dist[\\/]response[\\/]ResponseFactory\.js$/ }, () => ({
      contents: 'exports.ResponseFactory = { init: () => ({}) };',
      loader: 'js',
    }));
  },
};

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
