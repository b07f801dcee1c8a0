import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { minify } from '@swc/core';
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';
import { writeLeadingComment } from './leadingComment.ts';

/** Where the Lambda is written. */
export const bundleFile = 'dist/lambda/index.mjs';

/**
 * Long names of properties that live within one turn alone, in no content, session, log or reply: short ones take 2 kB less.
 * What is written to JSON or read from it must never stand here.
 */
export const ownProperties =
  /^(?:circumstances|ranked|refersBack|pointsBack|goesOn|speaksOfSelf|speaksOfOther|saysTopicItself|standsAlone|isFollowUp|meaning|confidence|concept|isBare|lengthWords|lead|evidence|findRedFlags|isAdvice|findMeaning|band|occasion|turn|flags|resolvedIds|rarity|endsSession|carriesSafetyNet|asks)$/;

/** How a bundle is built, whatever it holds. */
const common = {
  write: false,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  charset: 'ascii',
  alias: { 'ask-sdk-model': './tools/build/serviceClients.cjs' },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles the Lambda into one file that plain Node 20, 22 and 24 load by `import()`. Its code and the content stand
 * compressed in a comment; what follows it unpacks and starts them.
 *
 * @param names what the entry exports
 * @returns the size in bytes
 */
export async function bundle(entry = 'lambda/index.ts', outfile = bundleFile, names: readonly string[] = ['handler']): Promise<number> {
  const content = readPackedContent();
  const code = compressCode(
    await shorten(
      await build({
        ...common,
        entryPoints: [entry],
        format: 'cjs',
        mangleProps: ownProperties,
        plugins: [takeOutPackedContent, cutPackageFiles, leaveOutResponseFactory],
      }),
      false,
    ),
  );
  const comment = writeLeadingComment(Buffer.concat([code, content]));
  const start = await build({
    ...common,
    stdin: {
      contents: `import { started } from './packedStart.ts'; export const { ${names.join(', ')} } = started.exports;`,
      resolveDir: 'tools/build',
      loader: 'ts',
    },
    format: 'esm',
    define: {
      commentBytes: String(comment.length),
      codeBytes: String(code.length),
      contentBytes: String(content.length),
    },
  });
  return write(outfile, Buffer.concat([comment, Buffer.from(await shorten(start, true))]));
}

/**
 * Bundles a skill that has no content, such as those that ours is measured against: its code stands in the file as it is.
 *
 * @returns the size in bytes
 */
export async function bundlePlainly(entry: string, outfile: string): Promise<number> {
  const built = await build({
    ...common,
    entryPoints: [entry],
    format: 'esm',
    plugins: [cutPackageFiles],
    // The SDK is CommonJS and calls require(), which an ES module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return write(outfile, Buffer.from(await shorten(built, true)));
}

/** A second compressor finds 6 kB that the first leaves. No function of the bundle is both written the old way and used as a class. */
async function shorten(built: BuildResult<{ write: false }>, module: boolean): Promise<string> {
  const { code } = await minify(built.outputFiles[0]?.text ?? '', {
    module,
    compress: { passes: 3, ecma: 2022, unsafe_arrows: true },
    mangle: { toplevel: true },
    format: { ascii_only: true },
  });
  return code;
}

function compressCode(code: string): Buffer {
  return brotliCompressSync(Buffer.from(code), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });
}

function write(outfile: string, bytes: Buffer): number {
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, bytes);
  return bytes.length;
}

const packedContentFile = 'lambda/generated/packedContent.ts';

function readPackedContent(): Buffer {
  return Buffer.from(/'([^']*)', 'base64'/.exec(readFileSync(packedContentFile, 'utf8'))?.[1] ?? '', 'base64');
}

/** Packed code is handed the content (`packedStart.ts`): compressed already, it stands beside the code. */
const takeOutPackedContent: Plugin = {
  name: 'take-out-packed-content',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]generated[\\/]packedContent\.ts$/ }, () => ({
      contents: 'export const packedContent = besideCode;',
      loader: 'js',
    }));
  },
};

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
