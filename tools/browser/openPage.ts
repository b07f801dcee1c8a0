import type { Browser, Page } from 'playwright-core';

/** A page of the simulator, with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** How a page is opened besides its address. */
export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
  /** Runs before the page's own script. */
  readonly before?: string;
  readonly device?: string;
}

/** Opens the page in a window of its own, which reaches nothing but this machine, and waits for the welcome. */
export async function openPage(browser: Browser, address: string, options: OpenOptions = {}): Promise<OpenPage> {
  const { width = 1280, height = 900, isDark = false, before, device } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
    errors.push(`reached for ${route.request().url()}`);
    return route.abort();
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(address);
  await page.locator('#messages li').first().waitFor();
  if (device !== undefined) await choose(page, device);
  return { page, errors };
}

/** Says a line by the keyboard and waits for the answer. */
export async function say(page: Page, line: string): Promise<void> {
  const before = await page.locator('#messages li').count();
  await page.fill('#text', line);
  await page.press('#text', 'Enter');
  await page
    .locator('#messages li')
    .nth(before + 1)
    .waitFor();
}

/** Waits until the screen is drawn and returns what the renderer complained of. */
export async function waitForScreen(page: Page): Promise<string> {
  await page.locator('#frame[data-complaints]').waitFor();
  return (await page.locator('#frame').getAttribute('data-complaints')) ?? '';
}

/** Chooses a device and waits for the welcome on it. */
export async function choose(page: Page, device: string): Promise<void> {
  const welcomed = page.waitForResponse(/\/turn$/);
  await page.selectOption('#device', device);
  await welcomed;
  await page.locator('#messages li').first().waitFor();
}
