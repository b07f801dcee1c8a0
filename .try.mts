import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { createConversation } from '/tmp/wt/screens/tools/standin/createConversation.ts';
import { indexModel } from '/tmp/wt/screens/tools/standin/indexModel.ts';
import { loadHandler } from '/tmp/wt/screens/tools/standin/loadHandler.ts';
import { readModel } from '/tmp/wt/screens/tools/standin/readModel.ts';
import { deviceScreens } from '/tmp/wt/screens/tools/standin/deviceScreens.ts';
const handler = await loadHandler();
const index = indexModel(readModel('en-GB'));
const shots: [string, string[]][] = [
  ['welcome', []],
  ['answer', ['what does bone pain feel like']],
  ['emergency', ['my legs feel weak']],
  ['contacts', ['start over', 'who do i call']],
  ['choice', ['that is not what i asked']],
];
console.error('turns');
const { outputFiles } = await build({
  stdin: {
    contents: "import {drawScreen} from './drawScreen.ts'; globalThis.drawScreen=drawScreen",
    resolveDir: '/tmp/wt/screens/simulator/page',
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const only = process.argv[2]?.split(',');
console.error('browser');
for (const device of ['spot', 'show-5', 'show', 'show-10', 'show-15', 'show-15-upright', 'tv', 'tablet', 'phone'] as const) {
  if (only && !only.includes(device)) continue;
  const c = createConversation({
    handler,
    index,
    locale: 'en-GB',
    device,
    takesCatchAll: true,
    now: () => Date.parse('2026-11-25T10:00:00Z'),
  });
  let t = await c.launch();
  for (const [name, says] of shots) {
    for (const s of says) t = await c.say(s);
    const screen = deviceScreens[device]!;
    const page = await browser.newPage({ viewport: { width: screen.width, height: screen.height } });

    await page.route(/^https?:/, (r) =>
      r.request().url() === 'http://127.0.0.1/'
        ? r.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><body style="margin:0;background:#000"><div id="screen" style="position:relative"></div>',
          })
        : r.abort(),
    );
    await page.goto('http://127.0.0.1/');
    await page.addScriptTag({ path: createRequire('/tmp/wt/screens/package.json').resolve('apl-viewhost-web') });
    await page.addScriptTag({ content: outputFiles[0]!.text });
    console.error('added');
    const logs = await page.evaluate(
      async ({ d, screen }) => {
        const r = await (globalThis as any).drawScreen(document.getElementById('screen'), d, screen, 1, () => {});
        return [!!r.renderer.context, ...r.logs];
      },
      { d: t.response.screen, screen },
    );
    await page.waitForTimeout(300);
    console.log(device, name, logs, JSON.stringify(t.envelope).length);
    await page.screenshot({ path: `/tmp/shots/${device}-${name}.png` });
    await page.close();
  }
}
await browser.close();
