import { readFileSync } from 'node:fs';
import type { Browser, Page, Request } from 'playwright-core';
import { openBrowser } from '../../tools/browser/openBrowser.ts';
import { type PageServer, startPage } from '../../tools/browser/startPage.ts';
import { openPage, say } from '../../tools/browser/openPage.ts';

const advice = /^Guide: emergency adviceThis is an emergency\./;
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

const lastMessage = (page: Page): Promise<string> =>
  page
    .locator('#messages li')
    .last()
    .innerText()
    .then((text) => text.replace('\n', ''));

describe('the page', () => {
  it('welcomes, and answers what is typed', async () => {
    const { page, errors } = await openPage(browser, server.address);
    expect(await lastMessage(page)).toContain('What would you like to know?');
    await say(page, 'what is a bone scan');
    expect(await lastMessage(page)).toContain('bone scan');
    expect(await page.inputValue('#text')).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    expect(errors).toEqual([]);
  });

  it('shows an emergency as one, in words and not in colours alone', async () => {
    const { page } = await openPage(browser, server.address);
    await say(page, sign);
    expect(await lastMessage(page)).toMatch(advice);
    expect(await page.locator('#messages li.emergency').count()).toBe(1);
  });

  it('tells what was understood, and where a red flag was heard', async () => {
    const { page } = await openPage(browser, server.address);
    await say(page, sign);
    await page.locator('#inside summary').click();
    const facts = await page.locator('#facts').innerText();
    expect(facts).toMatch(/FreeSpeechIntent/);
    expect(facts).toMatch(/in “.*numb.*”/);
    expect(facts).toMatch(/\d\.\d ms/);
    expect(await page.locator('#request').innerText()).toContain('"utterance"');
  });

  it('speaks the words by a stand-in recogniser, and says where there is none', async () => {
    const before = `globalThis.SpeechRecognition = class extends EventTarget {
      start() { setTimeout(() => {
        this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: '${sign}' }]] }));
        this.dispatchEvent(new Event('end'));
      }, 50); }
      stop() {}
    };`;
    const { page } = await openPage(browser, server.address, { before });
    await page.click('#microphone');
    await page.locator('#messages li.emergency').waitFor();
    expect(await page.locator('#microphone').getAttribute('aria-pressed')).toBe('false');

    const without = 'delete globalThis.SpeechRecognition; delete globalThis.webkitSpeechRecognition;';
    const { page: silent } = await openPage(browser, server.address, { before: without });
    expect(await silent.isVisible('#microphone')).toBe(false);
    expect(await silent.isVisible('#no-microphone')).toBe(true);
  });

  it('says why when the microphone fails', async () => {
    const before = `globalThis.SpeechRecognition = class extends EventTarget {
      start() { setTimeout(() => {
        this.dispatchEvent(Object.assign(new Event('error'), { error: 'not-allowed' }));
        this.dispatchEvent(new Event('end'));
      }, 10); }
    };`;
    const { page } = await openPage(browser, server.address, { before });
    await page.click('#microphone');
    await page.locator('#notice:has-text("not-allowed")').waitFor();
  });

  it('speaks the replies in the locale and at the speed chosen', async () => {
    const before = `globalThis.spoken = []; globalThis.stops = 0; globalThis.isPaused = false;
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: class { constructor(text) { this.text = text; } } });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: {
        speak: ({ text, rate, lang }) => spoken.push({ text, rate, lang }), cancel: () => { stops += 1; }, pause: () => { isPaused = true; }, resume: () => { isPaused = false; },
      } });`;
    const { page } = await openPage(browser, server.address, { before });
    await page.check('#aloud');
    await page.fill('#speed', '0.7');
    await say(page, sign);
    const spoken = (await page.evaluate('spoken')) as { text: string; rate: number; lang: string }[];
    expect(spoken).toEqual([{ text: expect.stringMatching(/^This is an emergency\./), rate: 0.7, lang: 'en-GB' }]);
    const pause = page.locator('#pause');
    await pause.click();
    expect([await pause.innerText(), await page.evaluate('isPaused')]).toEqual(['Go on', true]);
    await pause.click();
    expect([await pause.innerText(), await page.evaluate('isPaused')]).toEqual(['Pause', false]);
    const stops = (await page.evaluate('stops')) as number;
    await page.click('#hush');
    expect(await page.evaluate('stops')).toBe(stops + 1);
  });

  it('brings the reprompt after silence, and ends the session after a second one', async () => {
    const { page } = await openPage(browser, server.address);
    await page.click('#silence');
    expect(await lastMessage(page)).toContain('You could ask');
    await page.click('#silence');
    await page.locator('#messages li.note:has-text("The session is closed")').waitFor();
  });

  it('opens anew while an answer is on its way, and shows that answer no more', async () => {
    const { page } = await openPage(browser, server.address);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const isHeld = (request: Request): boolean => request.postData()?.includes('bone scan') === true;
    await page.route(/\/turn$/, async (route) => {
      if (isHeld(route.request())) await held;
      await route.continue();
    });
    await page.fill('#text', 'what is a bone scan');
    await page.press('#text', 'Enter');
    await page.click('#restart');
    await page.locator('#messages li').first().waitFor();
    const late = page.waitForResponse((response) => isHeld(response.request()));
    letGo();
    await late;
    await say(page, sign);
    expect(await page.locator('#messages').innerText()).not.toContain('bone scan');
    expect(await lastMessage(page)).toMatch(advice);
  });

  it('keeps the conversation through a reload', async () => {
    const { page } = await openPage(browser, server.address);
    await say(page, 'what is a bone scan');
    const before = await page.locator('#messages').innerText();
    await page.reload();
    await page.locator('#messages li').nth(2).waitFor();
    expect(await page.locator('#messages').innerText()).toBe(before);
    await say(page, 'tell me more');
    expect(await lastMessage(page)).not.toContain("haven't got to a subject");
  });

  it('keeps two tabs apart', async () => {
    const { page } = await openPage(browser, server.address);
    await say(page, sign);
    const other = await page.context().newPage();
    await other.goto(server.address);
    await other.locator('#messages li').first().waitFor();
    expect(await other.locator('#messages li').count()).toBe(1);
    await say(other, 'say that again');
    expect(await lastMessage(other)).not.toMatch(advice);
    await say(page, 'say that again');
    expect(await lastMessage(page)).toMatch(advice);
  });

  it('says that the server went away, keeps what was typed, and goes on when it is back', async () => {
    const own = await startPage();
    const { page } = await openPage(browser, own.address);
    await own.stop();
    await page.fill('#text', sign);
    await page.press('#text', 'Enter');
    await page.locator('#notice:has-text("does not answer")').waitFor();
    expect(await page.inputValue('#text')).toBe(sign);
    const again = await startPage(Number(new URL(own.address).port));
    expect(again.address).toBe(own.address);
    await page.press('#text', 'Enter');
    await page.locator('#messages li.emergency').waitFor();
    expect(await page.locator('#notice').innerText()).toBe('');
    await again.stop();
  });

  it('shows markup as the words that it is, and refuses what nobody says', async () => {
    const { page, errors } = await openPage(browser, server.address);
    const hostile = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script> my legs are numb & ${payload}';
    await say(page, hostile);
    expect(await page.locator('#messages li.mine').innerText()).toContain(hostile);
    expect(await page.evaluate('globalThis.broken')).toBeUndefined();
    expect(await lastMessage(page)).toMatch(advice);

    await page.fill('#text', 'numb legs '.repeat(10_000));
    await page.press('#text', 'Enter');
    await page.locator('#notice:has-text("more than anybody says")').waitFor();
    await say(page, 'what is a bone scan');
    expect(errors).toEqual([]);
  });

  it('saves the conversation as a transcript', async () => {
    const { page } = await openPage(browser, server.address);
    await say(page, sign);
    const download = page.waitForEvent('download');
    await page.click('#save');
    const text = readFileSync((await (await download).path()) ?? '', 'utf8');
    expect(text).toMatch(new RegExp(`^A: .+\\nU: ${sign}\\nA: This is an emergency\\..+\\n$`));
  });

  it('is spoken to in another locale', async () => {
    const { page } = await openPage(browser, server.address);
    const welcomed = page.waitForResponse(/\/turn$/);
    await page.selectOption('#locale', 'en-US');
    await welcomed;
    await say(page, sign);
    expect(await lastMessage(page)).toContain('nine one one');
  });
});

describe('the server', () => {
  const post = (body: string, headers: Record<string, string>) => fetch(`${server.address}turn`, { method: 'POST', body, headers });

  it.each([
    ['no JSON', 'hello', { 'content-type': 'application/json' }, 400],
    ['a form', 'a=b', { 'content-type': 'text/plain' }, 415],
    ['an unknown device', '{"locale":"en-GB","device":"toaster"}', { 'content-type': 'application/json' }, 400],
  ])('refuses %s', async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  it('serves nothing but its own files', async () => {
    expect((await fetch(`${server.address}package.json`)).status).toBe(404);
    expect((await fetch(`${server.address}..%2fpackage.json`)).status).toBe(404);
  });
});
