import type { Browser, Locator, Page, Request } from 'playwright-core';
import type { AplRenderer } from '../../simulator/page/aplRenderer.ts';
import { openBrowser } from '../../tools/browser/openBrowser.ts';
import { type PageServer, startPage } from '../../tools/browser/startPage.ts';
import { devices } from '../../tools/standin/device.ts';
import { deviceScreens } from '../../tools/standin/deviceScreens.ts';
import { openPage, say, waitForScreen } from '../../tools/browser/openPage.ts';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startPage()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const withScreen = devices.filter((device) => deviceScreens[device] !== null);

/** What leads to each kind of screen: welcome, answer, emergency at home and abroad, act today, contacts, choice, not understood, goodbye. */
const lines = [
  '',
  'does bone pain come and go',
  'my legs have gone numb',
  "i'm on holiday in spain and my legs have gone numb",
  'start over',
  'i have a high temperature after chemo',
  'why does my back hurt at night',
  'who do i call',
  "that's not what i asked",
  'stop',
];

interface Shown {
  readonly title: string;
  readonly number: string | null;
  readonly paragraphs: readonly string[];
  readonly question: string | null;
  readonly rows: readonly { readonly label: string; readonly says: string }[];
  readonly note: string | null;
}

/** Asks and returns what the skill wanted shown. */
async function ask(page: Page, line: string): Promise<Shown> {
  const answered = page.waitForResponse(/\/turn$/);
  if (line === '') await page.click('#restart');
  else await say(page, line);
  const report = (await (await answered).json()) as { screen: { datasources: { screen: Shown } } };
  return report.screen.datasources.screen;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text on the drawn screen with the box that its letters take, in pixels from the screen's corner. */
async function listTexts(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => {
    const screen = document.querySelector('#screen > div') ?? document.body;
    const origin = screen.getBoundingClientRect();
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (text.trim() === '' || node.parentElement?.closest('style') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      boxes.push({ text, left: left - origin.left, right: right - origin.left, top: top - origin.top, bottom: bottom - origin.top });
    }
    return boxes;
  });
}

/** The renderer parts texts into lines; joined they are read as they were written. */
const join = (texts: readonly (string | null)[]): string =>
  texts
    .filter((text) => text !== null)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('- ', '-')
    .trim();

/** Touches until the page asks for the turn: the renderer takes no touch for a moment after it has drawn or scrolled. */
async function touch(page: Page, row: Locator): Promise<Request> {
  const asked: Request[] = [];
  page.once('request', (request) => asked.push(request));
  for (let tries = 0; tries < 20 && asked.length === 0; tries += 1) {
    await row.click();
    await page.waitForTimeout(300);
  }
  const [first] = asked;
  if (first === undefined) throw new Error('Nothing was sent for a touch');
  return first;
}

const getSize = (page: Page): Promise<{ width: number; height: number }> =>
  page.evaluate(() => {
    const { width, height } = (document.querySelector('#screen > div') ?? document.body).getBoundingClientRect();
    return { width, height };
  });

describe.each(withScreen)('%s', (device) => {
  const isRound = deviceScreens[device]?.isRound === true;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    ({ page, errors } = await openPage(browser, server.address, { device }));
  });

  afterAll(async () => {
    await page.context().close();
  });

  it('shows every kind of reply word for word, nothing cut at the sides, without a complaint of the renderer', async () => {
    for (const line of lines) {
      const shown = await ask(page, line);
      expect([line, await waitForScreen(page)]).toEqual([line, '']);
      const boxes = await listTexts(page);
      const { title, number, paragraphs, question, note, rows } = shown;
      expect(join(boxes.map(({ text }) => text))).toBe(
        join([title, number, ...paragraphs, question, note, ...rows.map(({ label }) => label)]),
      );
      const { width } = await getSize(page);
      // A round screen scrolls; what is read keeps to the width of the square inside the circle, at any height.
      const side = isRound ? width * 0.14 : 0;
      expect(boxes.filter(({ left, right }) => left < side || right > width - side)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

  it('shows in an emergency the number and whom to call without scrolling', async () => {
    await ask(page, '');
    const shown = await ask(page, 'my legs have gone numb');
    await waitForScreen(page);
    const { width, height } = await getSize(page);
    const first = join([shown.title, shown.number, shown.paragraphs[0] ?? '']);
    const all = await listTexts(page);
    const boxes = all.filter((_, at) => join(all.slice(0, at + 1).map(({ text }) => text)).length <= first.length);
    expect(join(boxes.map(({ text }) => text))).toBe(first);
    for (const { left, right, top, bottom } of boxes) {
      expect([top >= 0, bottom <= height]).toEqual([true, true]);
      if (isRound)
        for (const x of [left, right])
          for (const y of [top, bottom]) expect(Math.hypot(x - width / 2, y - height / 2)).toBeLessThan(width / 2);
    }
    // Only a circle is too small for all of it.
    if (!isRound) expect(all.filter(({ bottom }) => bottom > height)).toEqual([]);
  });

  it('sends for each row that is touched the words that stand on it', async () => {
    await ask(page, '');
    const { rows } = await ask(page, 'does bone pain come and go');
    expect(rows.length).toBeGreaterThan(0);
    await waitForScreen(page);
    // Nothing is answered, so that the screen stays as it is for the next row.
    await page.route(/\/turn$/, (route) => route.fulfill({ status: 500, json: { fault: 'held back' } }));
    for (const [at, { label, says }] of rows.entries()) {
      const row = page.locator('#screen').getByText(label, { exact: true });
      await row.scrollIntoViewIfNeeded();
      const { deed } = (await touch(page, row)).postDataJSON() as { readonly deed: unknown };
      expect(deed).toEqual({ kind: 'touch', touch: { token: 'reply', sourceId: `row-${String(at)}`, arguments: [says] } });
    }
  });
});

describe('the remote of a television', () => {
  it('sends from the line that it stands on what a touch would', async () => {
    const { page } = await openPage(browser, server.address, { device: 'tv' });
    const answered = page.waitForResponse(/\/turn$/);
    await say(page, 'does bone pain come and go');
    const { screen } = (await (await answered).json()) as { screen: { document: object; datasources: { screen: Shown } } };
    await waitForScreen(page);
    const { rows } = screen.datasources.screen;
    await page.evaluate(drawWithRemote, [JSON.stringify(screen.document), JSON.stringify(screen.datasources)] as const);
    const sent = () => page.evaluate(() => (globalThis as unknown as Remote).sent);
    for (const at of rows.keys()) {
      // A key that is pressed before the screen takes the first one is lost, and is pressed once more.
      for (let presses = 0; presses < 4 && (await sent()).length <= at; presses += 1) {
        await page.evaluate((row) => (globalThis as unknown as Remote).standOn(row), `row-${String(at)}`);
        await page.keyboard.press('Enter');
        for (let tries = 0; tries < 10 && (await sent()).length <= at; tries += 1) await page.waitForTimeout(200);
      }
    }
    expect(await sent()).toEqual(rows.map(({ says }, at) => [`row-${String(at)}`, says]));
    await page.context().close();
  });
});

/** What a television's screen offers to this test. */
interface Remote {
  readonly standOn: (row: string) => void;
  readonly sent: readonly (readonly unknown[])[];
}

/** Draws a document with Amazon's renderer for a television; runs on the page. */
async function drawWithRemote([document, data]: readonly [string, string]): Promise<void> {
  const { AplRenderer: apl } = globalThis as unknown as { readonly AplRenderer: AplRenderer };
  const view = globalThis.document.createElement('div');
  globalThis.document.body.replaceChildren(view);
  const sent: (readonly unknown[])[] = [];
  const content = apl.Content.create(document);
  content.addData('payload', data);
  const renderer = apl.default.create({
    content,
    view,
    viewport: { width: 960, height: 540, dpi: 160, isRound: false, shape: 'RECTANGLE' },
    mode: 'TV',
    theme: 'dark',
    environment: { agentName: 'test', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    notLoadFonts: true,
    utcTime: 0,
    localTimeAdjustment: 0,
    logLevel: 'warn',
    logTransport: () => undefined,
    onSendEvent: ({ source, arguments: values }) => sent.push([source.id, ...values]),
    onRunTimeError: () => undefined,
    onFinish: () => undefined,
  });
  await renderer.init();
  const standOn = (componentId: string): void => void renderer.executeCommands(JSON.stringify([{ type: 'SetFocus', componentId }]));
  Object.assign(globalThis, { sent, standOn });
}
