import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { minify } from '@swc/core';
import { build, type Plugin } from 'esbuild';
import { writeLeadingComment } from './leadingComment.ts';

/** Where the Lambda is written. */
export const bundleFile = 'dist/lambda/index.mjs';

/**
 * Long names of properties that live within one turn alone, in no content, session, log or reply: short ones take 2 kB less.
 * What is written to JSON or read from it must never stand here.
 */
const ownProperties =
  /^(?:circumstances|ranked|refersBack|pointsBack|goesOn|speaksOfSelf|speaksOfOther|saysTopicItself|standsAlone|isFollowUp|meaning|confidence|concept|isBare|lengthWords|lead|evidence|findRedFlags|isAdvice|findMeaning|band|occasion|turn|flags|resolvedIds|rarity|endsSession|carriesSafetyNet|asks)$/;

/**
 * Bundles the Lambda into one file that plain Node 20, 22 and 24 load by `import()`. The packed content stands before the
 * code, in a comment, and the file reads it from itself.
 *
 * @param entry the file to bundle
 * @param outfile where to write it
 * @param wordsOwnReplies false for a skill that asks the SDK for its builder of responses
 * @returns the size in bytes
 */
export async function bundle(entry = 'lambda/index.ts', outfile = bundleFile, wordsOwnReplies = true): Promise<number> {
  rmSync(outfile, { force: true });
  const packed: Buffer[] = [];
  const result = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'none',
    mangleProps: ownProperties,
    alias: { 'ask-sdk-model': './tools/build/serviceClients.cjs' },
    plugins: [takeOutPackedContent(packed), cutPackageFiles, ...(wordsOwnReplies ? [leaveOutResponseFactory] : [])],
    // The SDK is CommonJS and calls require(), which an ES module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  // A second compressor finds 6 kB that the first leaves. No function of the bundle is both written the old way and used as a class.
  const { code } = await minify(result.outputFiles[0]?.text ?? '', {
    module: true,
    compress: { passes: 3, ecma: 2022, unsafe_arrows: true },
    mangle: { toplevel: true },
  });
  const bytes = Buffer.concat([...packed, Buffer.from(code)]);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, bytes);
  return bytes.length;
}

/** As text in the code, the packed content would take an eighth more bytes, and milliseconds to turn back into bytes. */
function takeOutPackedContent(packed: Buffer[]): Plugin {
  return {
    name: 'take-out-packed-content',
    setup: (bundling) => {
      bundling.onLoad({ filter: /generated\/packedContent\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const comment = writeLeadingComment(Buffer.from(/'([^']*)', 'base64'/.exec(source)?.[1] ?? '', 'base64'));
        packed.push(comment);
        const contents = `
          import { readFileSync } from 'node:fs';
          import { readLeadingComment } from './leadingComment.ts';
          export const packedContent = readLeadingComment(readFileSync(new URL(import.meta.url)), ${String(comment.length)});
        `;
        return { contents, loader: 'ts', resolveDir: resolve('tools/build') };
      });
    },
  };
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
