import { existsSync, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/openBrowser.ts';
import { openPage, say, waitForScreen } from '../browser/openPage.ts';
import { startPage } from '../browser/startPage.ts';
import { type Picture, pictures } from './pictures.ts';

// npm run pictures: takes the pictures of docs/ from the running page, and of the evaluation report when there is one.
const folder = 'docs/pictures';
const report = 'reports/evaluation.html';

mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([openBrowser(), startPage()]);
for (const picture of pictures) await take(browser, server.address, picture);
if (existsSync(report)) await takeReport(browser);
else process.stderr.write(`No picture of the evaluation: there is no ${report}\n`);
await Promise.all([browser.close(), server.stop()]);

async function take(from: Browser, address: string, { name, device, lines, part, width = 1440, ...options }: Picture): Promise<void> {
  const { page, errors } = await openPage(from, address, { ...options, width, device });
  for (const line of lines) await say(page, line);
  const complaints = await waitForScreen(page);
  if (complaints !== '' || errors.length > 0) throw new Error(`${name}: ${[complaints, ...errors].join(' ')}`);
  await page.evaluate('document.activeElement?.blur()');
  const path = `${folder}/${name}.png`;
  if (part === 'page') await page.screenshot({ path, fullPage: true });
  else await page.locator('#screen').screenshot({ path, omitBackground: true });
  await page.context().close();
  process.stdout.write(`${folder}/${name}.png\n`);
}

/** Takes the part of the report that compares with other ways, from its heading to that of the last part. */
async function takeReport(from: Browser): Promise<void> {
  const page = await from.newPage({ viewport: { width: 1000, height: 900 } });
  await page.goto(pathToFileURL(report).href);
  const headings = page.locator('h2');
  const [first, last] = await Promise.all([headings.filter({ hasText: 'Compared' }).boundingBox(), headings.last().boundingBox()]);
  if (first === null || last === null) throw new Error(`${report} compares with nothing`);
  const clip = { x: 0, y: first.y - 16, width: 1000, height: last.y - first.y };
  await page.screenshot({ path: `${folder}/evaluation.png`, fullPage: true, clip });
  process.stdout.write(`${folder}/evaluation.png\n`);
}
