import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Setup } from '../turnReport.ts';
import type { PageFile } from './createServer.ts';

const page = fileURLToPath(new URL('../page/', import.meta.url));

/** Loads what the page is made of: its own files, its script bundled, Amazon's renderer, and what it offers. */
export async function loadPageFiles(setup: Setup): Promise<ReadonlyMap<string, PageFile>> {
  const renderer = createRequire(import.meta.url).resolve('apl-viewhost-web');
  const { outputFiles } = await build({
    entryPoints: [`${page}page.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  return new Map<string, PageFile>([
    ['/', { type: 'text/html', body: readFileSync(`${page}index.html`) }],
    ['/page.css', { type: 'text/css', body: readFileSync(`${page}page.css`) }],
    ['/page.js', { type: 'text/javascript', body: outputFiles[0]?.contents ?? '' }],
    ['/renderer.js', { type: 'text/javascript', body: readFileSync(renderer) }],
    ['/setup.json', { type: 'application/json', body: JSON.stringify(setup) }],
    ['/favicon.ico', { type: 'image/png', body: readFileSync('skill-package/assets/images/smallIcon.png') }],
  ]);
}
