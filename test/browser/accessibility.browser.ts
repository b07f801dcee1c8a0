import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../tools/browser/openBrowser.ts';
import { type PageServer, startPage } from '../../tools/browser/startPage.ts';
import { choose, openPage, say, waitForScreen } from '../../tools/browser/openPage.ts';

const sign = 'my legs have gone numb';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startPage()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('accessibility', () => {
  const axe = createRequire(`${process.cwd()}/package.json`).resolve('axe-core');

  async function findViolations(page: Page): Promise<string[]> {
    await page.addScriptTag({ content: readFileSync(axe, 'utf8') }).catch(() => page.evaluate(readFileSync(axe, 'utf8')));
    const found = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as {
        readonly axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await tool.run()).violations;
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }

  it.each([
    ['light', { isDark: false }],
    ['dark', { isDark: true }],
    ['on a phone', { width: 360, height: 700 }],
    ['at 200 % zoom', { width: 640, height: 450 }],
  ])('has no violation, %s', async (_, options) => {
    const { page } = await openPage(browser, server.address, options);
    await waitForScreen(page);
    expect(await findViolations(page)).toEqual([]);
    await say(page, sign);
    await waitForScreen(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('has no violation without a screen', async () => {
    const { page } = await openPage(browser, server.address, { device: 'speaker' });
    expect(await page.isVisible('#no-screen')).toBe(true);
    expect(await findViolations(page)).toEqual([]);
  });

  it('is used by the keyboard alone: every control is reached, and a touch row pressed', async () => {
    const { page } = await openPage(browser, server.address);
    await choose(page, 'show-5');
    await waitForScreen(page);
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''));
    }
    for (const id of ['device', 'locale', 'restart', 'save', 'text', 'silence', 'aloud', 'pause', 'hush', 'speed', 'log']) {
      expect(reached).toContain(id);
    }
    const row = page.locator('#touchables button').first();
    const label = await row.innerText();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.locator('#messages li').nth(2).waitFor();
    expect(await page.locator('#messages li.mine').innerText()).toContain(label);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  });

  it('tells a screen reader the conversation as it grows, and the drawn screen by its lines alone', async () => {
    const { page } = await openPage(browser, server.address);
    await waitForScreen(page);
    const before = await page.locator('#messages li').first().elementHandle();
    await say(page, sign);
    await waitForScreen(page);
    const told = await page.locator('body').ariaSnapshot();
    expect(told).toMatch(/log "Conversation"/);
    expect(told).toMatch(/Guide: emergency advice\W+This is an emergency\./);
    expect(told).toMatch(/group "What can be touched":\n\s+- button "Say that again"/);
    // The title stands on the drawn screen only.
    expect(await page.locator('#screen').innerText()).toContain('Get help now');
    expect(told).not.toContain('Get help now');
    // What was read before stays in its place, or it would be read again.
    expect(await before?.evaluate((item) => item.isConnected)).toBe(true);
  });

  it('moves nothing where that is asked for', async () => {
    const listMoving = (page: Page): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body :not(#screen *)')]
          .filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
          })
          .map((element) => element.id || element.tagName),
      );
    const { page } = await openPage(browser, server.address);
    expect(await listMoving(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await listMoving(page)).toEqual(['log']);
  });
});
