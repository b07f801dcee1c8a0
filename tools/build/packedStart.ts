import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import { readLeadingComment } from './leadingComment.ts';

/** How long the comment is that the file begins with, and how long the parts are that lie in it, in bytes: told by `bundle`. */
declare const commentBytes: number;
declare const codeBytes: number;
declare const contentBytes: number;

const file = fileURLToPath(import.meta.url);
const packed = readLeadingComment(readFileSync(file), commentBytes);
const code = brotliDecompressSync(packed.subarray(0, codeBytes), { chunkSize: 2 ** 18 }).toString('latin1');
const content = packed.subarray(codeBytes, codeBytes + contentBytes);

/** What the packed code exports. */
export const started: { readonly exports: Readonly<Record<string, unknown>> } = { exports: {} };
const run = compileFunction(code, ['module', 'require', 'besideCode'], { filename: file }) as (...given: readonly unknown[]) => void;
run(started, createRequire(file), content);
