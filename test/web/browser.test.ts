/**
 * The desk in a real Chromium, over a real server on the embedded database: keys, two people at once, reload and restart, right to left, axe.
 * Skipped, with a line that says so, where no Chromium is installed (Debian: apt-get install chromium-headless-shell, or chromium; or CROSSQUOTE_CHROMIUM=<path>).
 * The headless shell is the same engine without windows, menus and tabs: a page in a context of its own takes it a quarter of the processor time.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listTerm } from '@crossquote/pipeline';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from './desk-server.ts';

const CHROMIUM =
  process.env['CROSSQUOTE_CHROMIUM'] ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path)) ??
  '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);
if (!isThere)
  console.warn(
    `The desk is not tried in a browser: there is no ${CHROMIUM}; apt-get install chromium-headless-shell, or set CROSSQUOTE_CHROMIUM.`,
  );
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const PAIRS = 36;
/** On a loaded machine all is slow, and nothing here measures time. */
const PATIENCE = 420_000;
/** One step, however slow the machine: when the desk is broken, many steps wait in vain. */
const STEP_MS = 60_000;
const SESSION_MS = 12 * 3_600_000;
/** A page is loaded once, and looked at in each: nothing of it asks how wide its window is but its style sheet, and no colour asks for the language. */
const LOOKS = [
  ['light', 360],
  ['dark', 1600],
] as const;

describe.skipIf(!isThere)('the desk in a browser', () => {
  let home: string;
  let server: DeskServer;
  let browser: Browser;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'crossquote-desk-'));
    server = await startDesk(home, PAIRS);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [...ARGS, '--disable-component-update', '--disable-sync'],
    });
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(home, { recursive: true, force: true });
  }, PATIENCE);

  /** A browser of its own, signed in by a token under that name. */
  const person = async (name: string): Promise<Page> => entered(await server.token(name));
  /** No page is loaded for it: of each the server asks what it shows, and a browser draws it. */
  async function entered(secret: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en', ...options });
    context.setDefaultTimeout(STEP_MS);
    const taken = await context.request.post(`${server.url}/desk/sign-in`, {
      form: { secret },
      headers: { Origin: server.url },
      maxRedirects: 0,
    });
    expect(taken.status()).toBe(303);
    return context.newPage();
  }
  const decisionsBy = async (name: string) =>
    (await server.store.reviews('default')).filter(({ by }) => by === name).map(({ verdict }) => verdict);
  /** Presses the key, and waits for the page that comes of it. */
  const press = async (page: Page, key: string) => {
    await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press(key)]);
    await page.waitForLoadState('load');
  };

  /** The server takes its time. In the page and not by a route, through which all that it sends when it is left would have to pass. */
  const neverSayWhoIsHere = (page: Page) =>
    page.evaluate(
      `const { fetch } = globalThis;
       globalThis.fetch = (asked, ...more) => asked === '/desk/here' ? new Promise(() => undefined) : fetch(asked, ...more);`,
    );

  it(
    'takes thirty decisions by keyboard alone, through a reload and a restart, and undoes one',
    async () => {
      const page = await browser.newPage({ locale: 'en' });
      page.setDefaultTimeout(STEP_MS);
      await page.goto(`${server.url}/desk/sign-in`);
      await page.locator('input[name="secret"]').focus();
      await page.keyboard.insertText(await server.token('kim'));
      await press(page, 'Enter');
      await page.waitForURL(/\/desk$/);
      await page.keyboard.press('j');
      await press(page, 'Enter');
      const keys = Array.from({ length: 30 }, (_, i) => 'ynh'[i % 3] ?? 'y');
      for (const [i, key] of keys.entries()) {
        if (i === 10) await page.reload();
        if (i === 20) {
          server = await server.restart();
          await page.reload();
        }
        await press(page, key);
      }
      const verdicts = { y: 'same', n: 'different', h: 'unsure' } as const;
      expect(await decisionsBy('kim')).toEqual(keys.map((key) => verdicts[key as keyof typeof verdicts]));
      await press(page, 'u');
      expect((await decisionsBy('kim')).at(-1)).toBe('undo');
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'opens the list of keys in sight, and goes from the last sentence of a page that is saved by keys to the next page',
    async () => {
      const page = await person('ida');
      const path = server.paths.find((each) => each.includes('/translation')) ?? '';
      await page.goto(`${server.url}${path}`);
      await page.click('#keys summary');
      await page.waitForFunction(
        "document.querySelector('#keys dl').getBoundingClientRect().bottom <= innerHeight + 1",
      );
      const last = page.locator('.unit textarea').last();
      await last.fill('the last of the page');
      await last.press('Control+Enter');
      await page.locator('.unit-said').waitFor();
      expect(await page.evaluate<string | null>('document.activeElement.rel')).toBe('next');
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'lets whoever stops a browser that waits for the server press again',
    async () => {
      const page = await person('eva');
      await page.goto(`${server.url}/desk/next`);
      const first = page.url();
      const stopped = page.evaluate(
        "new Promise((resolve) => navigation.addEventListener('navigateerror', () => resolve()))",
      );
      let held = (): void => undefined;
      const isHeld = new Promise<void>((resolve) => {
        held = resolve;
      });
      await page.route('**/decide', () => held(), { times: 1 });
      await page.keyboard.press('h');
      await isHeld;
      await page.keyboard.press('h');
      await (await page.context().newCDPSession(page)).send('Page.stopLoading');
      await stopped;
      expect(page.url()).toBe(first);
      await press(page, 'h');
      expect(await decisionsBy('eva')).toEqual(['unsure']);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'takes a key that is pressed twice for one decision, and not for one about the next pair',
    async () => {
      const page = await person('bo');
      // The page is always as new as when it came.
      await page.addInitScript('performance.now = () => 0');
      await page.goto(`${server.url}/desk/next`);
      await press(page, 'h');
      const next = page.url();
      await page.keyboard.press('h');
      // By then whatever was sent is there.
      await page.reload();
      expect(page.url()).toBe(next);
      expect(await decisionsBy('bo')).toEqual(['unsure']);
      await page.evaluate('performance.now = () => 1000');
      await press(page, 'h');
      expect(await decisionsBy('bo')).toEqual(['unsure', 'unsure']);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'fires no key inside a text field',
    async () => {
      const page = await person('lee');
      await page.goto(`${server.url}/desk/next`);
      await page.locator('textarea').first().focus();
      await page.keyboard.type('yes, no, hm');
      expect(await page.locator('textarea').first().inputValue()).toBe('yes, no, hm');
      expect(await decisionsBy('lee')).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'shows the second of two people what the first one said, and loses neither',
    async () => {
      const [rosa, sam] = [await person('rosa'), await person('sam')];
      await rosa.goto(`${server.url}/desk/next`);
      await sam.goto(rosa.url());
      await sam.locator('textarea').first().fill('I hear it otherwise');
      await press(rosa, 'y');
      await sam.locator('h1').click();
      await press(sam, 'n');
      expect(await sam.locator('[role="alert"]').innerText()).toContain('rosa');
      expect(await sam.locator('textarea').first().inputValue()).toBe('I hear it otherwise');
      expect(await decisionsBy('sam')).toEqual([]);
      await press(sam, 'n');
      expect([await decisionsBy('rosa'), await decisionsBy('sam')]).toEqual([['same'], ['different']]);
      await Promise.all([rosa.context().close(), sam.context().close()]);
    },
    PATIENCE,
  );

  it(
    'keeps a translation that is saved by keys, through a restart, and shows it to others',
    async () => {
      const page = await person('tess');
      const path = server.paths.find((each) => each.includes('/translation')) ?? '';
      await page.goto(`${server.url}${path}`);
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.keyboard.type('الجسر انهار');
      await page.keyboard.press('Control+Enter');
      await page.locator('#n0 .unit-said').waitFor();
      expect(await page.evaluate<string>('document.activeElement.closest(".unit").id')).toBe('n1');
      await page.keyboard.press('Escape');
      // Of the sentence that is chosen now nothing can be undone.
      await page.keyboard.press('u');
      server = await server.restart();
      await page.reload();
      expect(await page.locator('#n0 textarea').inputValue()).toBe('الجسر انهار');
      const other = await person('udo');
      await other.goto(`${server.url}${path}`);
      expect(await other.locator('#n0 .unit-state').innerText()).toContain('tess');
      await Promise.all([page.context().close(), other.context().close()]);
    },
    PATIENCE,
  );

  it(
    'says what to do where a key of a sentence is pressed and none is chosen, and begins in the first that is open',
    async () => {
      const page = await person('una');
      const path = server.paths.find((each) => each.includes('/translation')) ?? '';
      const line = page.locator('[data-unchosen] span');
      for (const key of ['u', 'Escape']) {
        await page.goto(`${server.url}${path}`);
        expect(await line.isVisible()).toBe(false);
        await page.keyboard.press(key);
        expect(await line.isVisible()).toBe(true);
      }
      await page.keyboard.press('j');
      expect(await line.isVisible()).toBe(false);
      const open = await page.locator('.unit:has(textarea:is(.none, .machine))').first().getAttribute('id');
      for (const key of ['e', 'Control+Enter']) {
        await page.goto(`${server.url}${path}`);
        await page.keyboard.press(key);
        expect(await page.evaluate<string>('document.activeElement.closest(".unit").id')).toBe(open);
      }
      await page.keyboard.type('written');
      expect(await page.inputValue(`#${open} textarea`)).toContain('written');
      page.on('dialog', (dialog) => void dialog.accept());
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'leaves a decision in the page while the server cannot be reached, and takes it afterwards',
    async () => {
      const page = await person('ada');
      await page.goto(`${server.url}/desk/next`);
      await page.fill('.decide textarea', 'heard on the tape');
      await page.context().setOffline(true);
      await page.click('button[value="same"]');
      await page.locator('.decide [data-unsent="unreached"]').waitFor();
      expect(await page.inputValue('.decide textarea')).toBe('heard on the tape');
      expect(await decisionsBy('ada')).toEqual([]);
      await page.context().setOffline(false);
      await Promise.all([page.waitForEvent('domcontentloaded'), page.click('button[value="same"]')]);
      expect(await decisionsBy('ada')).toEqual(['same']);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'sends a decision whose question nobody answers in time, also from a browser that knows no time-outs',
    async () => {
      const page = await person('eli');
      await page.addInitScript('delete AbortSignal.timeout');
      await page.route('**/desk/here', () => undefined);
      await page.goto(`${server.url}/desk/next`);
      await page.fill('.decide textarea', 'heard twice');
      await Promise.all([page.waitForEvent('domcontentloaded'), page.click('button[value="same"]')]);
      expect(await decisionsBy('eli')).toEqual(['same']);
      await page.context().setOffline(true);
      await page.click('button[value="different"]');
      await page.locator('.decide [data-unsent="unreached"]').waitFor();
      expect(await decisionsBy('eli')).toEqual(['same']);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'lets whoever is not signed in choose a language for a translation',
    async () => {
      const page = await browser.newPage();
      const wrong: Error[] = [];
      page.on('pageerror', (error) => wrong.push(error));
      await page.goto(`${server.url}${server.paths.find((path) => path.includes('/translation'))}`);
      await page.selectOption('select[name="to"]', { index: 0 });
      expect(wrong).toEqual([]);
      await page.close();
    },
    PATIENCE,
  );

  it(
    'says so when a note holds no more than a part of what was pasted',
    async () => {
      const page = await person('cem');
      await page.goto(`${server.url}/desk/next`);
      await page.locator('.decide textarea').focus();
      await page.keyboard.insertText('ten letters'.repeat(200));
      await page.locator('.decide [data-unsent="full"]').waitFor();
      expect(await page.inputValue('.decide textarea')).toHaveLength(2000);
      await page.locator('.decide textarea').fill('short');
      await page.locator('[data-unsent="full"]').waitFor({ state: 'hidden' });
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'leaves what was written in the page when the session has ended, and takes it after signing in beside it',
    async () => {
      const secret = await server.token('bea');
      const page = await entered(secret);
      const path = server.paths.find((each) => each.includes('/translation')) ?? '';
      for (const [where, field, go, saved] of [
        ['/desk/next', '.decide textarea', 'button[value="different"]', '.done'],
        [path, '#n1 textarea', '#n1 button[value="translated"]', '#n1 .unit-said'],
      ] as const) {
        await page.goto(`${server.url}${where}`);
        await page.fill(field, 'one careful sentence');
        await page.context().clearCookies({ name: 'crossquote-desk' });
        await page.click(go);
        const link = page.locator('[data-why="signed-out"] a');
        await link.waitFor();
        expect(await page.inputValue(field)).toBe('one careful sentence');
        const [beside] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
        await beside.fill('input[name="secret"]', secret);
        await Promise.all([
          beside.waitForURL((url) => !url.pathname.endsWith('/sign-in')),
          beside.click('main button[type="submit"]'),
        ]);
        await beside.close();
        await page.click(go);
        await page.locator(saved).waitFor();
      }
      expect(await decisionsBy('bea')).toEqual(['different']);
      expect(await page.inputValue('#n1 textarea')).toBe('one careful sentence');
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'keeps what was decided and saved by whoever leaves the page before it is asked whether they are still here',
    async () => {
      const page = await person('dee');
      await page.goto(`${server.url}/desk/next`);
      await neverSayWhoIsHere(page);
      await page.fill('.decide textarea', 'in a hurry');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await page.goto('about:blank');
      await expect.poll(() => decisionsBy('dee'), { timeout: STEP_MS }).toEqual(['different']);
      const path = server.paths.find((each) => each.includes('/translation')) ?? '';
      await page.goto(`${server.url}${path}`);
      const words = 'saved on the way out';
      await page.fill('#n2 textarea', words);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.keyboard.press('Control+Enter');
      await page.goto('about:blank');
      const saved = async () =>
        (await server.store.latestEdits('default', null, 100)).map(({ text }) => text);
      await expect.poll(saved, { timeout: STEP_MS }).toContain(words);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'keeps what was decided when the session had just ended by whoever leaves the page at once',
    async () => {
      const page = await person('eve');
      await page.goto(`${server.url}/desk/next`);
      // On a loaded machine the rest of the session may be over before the form comes.
      const goOn = server.stopClock();
      server.advance(SESSION_MS - 25_000);
      await neverSayWhoIsHere(page);
      await page.keyboard.press('n');
      await page.goto('about:blank');
      await expect.poll(() => decisionsBy('eve'), { timeout: STEP_MS }).toEqual(['different']);
      goOn();
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'says that the session is over when it is, before anything is pressed, and goes on after signing in beside it',
    async () => {
      const secret = await server.token('joy');
      const page = await entered(secret);
      await page.clock.install();
      await page.goto(`${server.url}/desk/next`);
      const line = page.locator('[data-unsent="ended"]');
      await page.clock.fastForward(SESSION_MS - 60_000);
      expect(await line.isVisible()).toBe(false);
      await page.clock.fastForward(60_000);
      await line.waitFor();
      expect(await page.locator('main > .unsent').isVisible()).toBe(true);
      // The server is still sure of her, as after signing in beside the page.
      await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('h')]);
      await expect.poll(() => decisionsBy('joy'), { timeout: STEP_MS }).toEqual(['unsure']);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'says so too where the clock of the browser was set back meanwhile',
    async () => {
      const page = await person('kai');
      await page.clock.install();
      await page.goto(`${server.url}/desk/next`);
      const line = page.locator('[data-unsent="ended"]');
      await page.clock.setSystemTime((await page.evaluate(() => Date.now())) - 3_600_000);
      await page.clock.fastForward(SESSION_MS);
      expect(await line.isVisible()).toBe(false);
      await page.clock.fastForward(3_600_000);
      await line.waitFor();
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'says so also beside a form that is pressed then, before the server has answered',
    async () => {
      const page = await person('abe');
      await page.clock.install();
      await page.goto(`${server.url}/desk/next`);
      await page.route('**/desk/here', () => undefined);
      await page.clock.fastForward(SESSION_MS);
      await page.keyboard.press('n');
      await page.locator('.decide [data-unsent="ended"]').waitFor();
      expect(await decisionsBy('abe')).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'asks before a note that nobody sent is left behind, and not where it goes along',
    async () => {
      const page = await person('fay');
      await page.goto(`${server.url}/desk/next`);
      const [path, asked] = [page.url(), [] as string[]];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await page.fill('.decide textarea', 'half a thought');
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await expect.poll(() => asked, { timeout: STEP_MS }).toEqual(['beforeunload']);
      expect([page.url(), await page.inputValue('.decide textarea')]).toEqual([path, 'half a thought']);
      await press(page, 'h');
      expect([await decisionsBy('fay'), asked]).toEqual([['unsure'], ['beforeunload']]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'takes decisions and comments from whoever was asked and stays',
    async () => {
      const page = await person('ivo');
      await page.goto(`${server.url}${server.paths.find((path) => path.includes('/pairs/'))}`);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        // The next press must not come while this one is still asking.
        void dialog.dismiss().then(() => asked.push(dialog.type()));
      });
      await page.fill('.comment-form textarea', 'half a comment');
      for (const times of [1, 2]) {
        await page.click('button[value="different"]', { noWaitAfter: true });
        await expect.poll(() => asked, { timeout: STEP_MS }).toHaveLength(times);
      }
      // A browser that is closed on its way to the next page may never say that it is closed.
      await Promise.all([page.waitForEvent('load'), page.click('.comment-form button')]);
      expect(await decisionsBy('ivo')).toEqual(['comment']);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'asks before a page is left that has what came behind the end of a session, and sends that once more',
    async () => {
      const secret = await server.token('gil');
      const page = await entered(secret);
      await page.goto(`${server.url}/desk/next`);
      await page.fill('.decide textarea', 'sent too late');
      await page.context().clearCookies({ name: 'crossquote-desk' });
      // As from a browser without scripts.
      const verdict = { name: 'verdict', value: 'unsure' };
      await Promise.all([
        page.waitForEvent('domcontentloaded'),
        page.evaluate(
          `const form = document.querySelector('.decide');
           form.append(Object.assign(document.createElement('input'), ${JSON.stringify(verdict)}));
           HTMLFormElement.prototype.submit.call(form)`,
        ),
      ]);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await page.click('main h1');
      await page.click('.home', { noWaitAfter: true });
      await expect.poll(() => asked, { timeout: STEP_MS }).toEqual(['beforeunload']);
      const [beside] = await Promise.all([
        page.context().waitForEvent('page'),
        page.click('main a[target="_blank"]'),
      ]);
      await beside.fill('input[name="secret"]', secret);
      await Promise.all([
        beside.waitForURL((url) => !url.pathname.endsWith('/sign-in')),
        beside.click('main button[type="submit"]'),
      ]);
      for (let press = 0; press < 2; press++)
        await Promise.all([page.waitForEvent('domcontentloaded'), page.click('.again button')]);
      expect([await decisionsBy('gil'), asked]).toEqual([['unsure'], ['beforeunload']]);
      expect((await server.store.reviews('default')).at(-1)?.note).toBe('sent too late');
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'searches by keyboard alone, from any page, leads to the report at the quote, and back to what was found',
    async () => {
      const page = await person('zoe');
      await page.goto(`${server.url}/desk/history`);
      await press(page, '/');
      await page.waitForURL(/\/desk\/search$/);
      // A browser focuses it once it has drawn the page.
      await page.waitForFunction("document.activeElement.name === 'q'");
      await page.keyboard.type('mira holm');
      await press(page, 'Enter');
      expect(await page.locator('.find h3 mark').first().textContent()).toBe('Mira Holm');
      await page.keyboard.press('/');
      expect(await page.evaluate<string>('document.activeElement.name')).toBe('q');
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await press(page, 'r');
      expect(await page.locator('.report .quote:target').count()).toBe(1);
      await page.goBack();
      expect(await page.inputValue('input[name="q"]')).toBe('mira holm');
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'is laid out from right to left in Arabic, and each text in its own direction',
    async () => {
      const page = await person('nour');
      await page.goto(`${server.url}/desk/next`);
      await page.goto(`${page.url()}&lang=ar`);
      const directionOf = (selector: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).direction`);
      expect(await directionOf('body')).toBe('rtl');
      expect(await directionOf('blockquote[lang=en]')).toBe('ltr');
      const [home, who] = [
        await page.locator('.home').boundingBox(),
        await page.locator('.who').boundingBox(),
      ];
      expect(home?.x).toBeGreaterThan(who?.x ?? Number.POSITIVE_INFINITY);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'shows the partner of a word that both sides say, and walks through such words behind one tab stop',
    async () => {
      const page = await person('lin');
      await page.goto(`${server.url}${server.paths.find((path) => path.includes('/pairs/'))}`);
      expect(await page.locator('.sides [tabindex="0"]').count()).toBe(1);
      await page.locator('.sides [tabindex="0"]').focus();
      const shown = page.locator('.linked.shown');
      expect(await shown.count()).toBe(2);
      const partner = await page.locator('.linked.shown:not(:focus)').textContent();
      expect(await page.locator('[data-partner]').textContent()).toBe(partner);
      const isLeftward = await page.evaluate('getComputedStyle(document.activeElement).direction === "rtl"');
      await page.keyboard.press(isLeftward ? 'ArrowLeft' : 'ArrowRight');
      expect(await page.evaluate('document.activeElement.matches(".linked.shown[tabindex=\'0\']")')).toBe(
        true,
      );
      expect(await page.locator('.sides [tabindex="0"]').count()).toBe(1);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'walks through folded pairs, decides about none that was not seen, and comes back to the one that was decided',
    async () => {
      const page = await person('uma');
      const path = server.paths.filter((each) => each.includes('/testimonies/'))[2] ?? '';
      await page.goto(`${server.url}${path}`);
      const isOpen = () =>
        page.evaluate<readonly boolean[]>("[...document.querySelectorAll('.fold')].map(({ open }) => open)");
      await page.evaluate("for (const fold of document.querySelectorAll('.fold')) fold.open = false");
      await page.keyboard.press('h');
      expect(await page.locator('.fold[open][data-chosen]').count()).toBe(1);
      await page.evaluate("for (const fold of document.querySelectorAll('.fold')) fold.open = false");
      await page.keyboard.press('h');
      expect([await page.locator('.fold[open]').count(), await decisionsBy('uma')]).toEqual([1, []]);
      for (const key of ['k', 'k', 'k', 'j']) await page.keyboard.press(key);
      expect(await isOpen()).toEqual([false, true, false]);
      const id = await page.locator('.fold[open] .pair').getAttribute('id');
      await press(page, 'h');
      expect(await decisionsBy('uma')).toEqual(['unsure']);
      expect([new URL(page.url()).hash, await isOpen()]).toEqual([`#${id}`, [false, true, false]]);
      await page.fill('.fold[open] .decide textarea', 'half a thought');
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      expect(await isOpen()).toEqual([false, true, true]);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'unfolds the pair that a link on the page leads to, and prints every pair, without a script',
    async () => {
      const page = await entered(await server.token('ole'), { javaScriptEnabled: false });
      const path = server.paths.filter((each) => each.includes('/testimonies/'))[2] ?? '';
      await page.goto(`${server.url}${path}`);
      const [last] = await page
        .locator('.fold .pair')
        .evaluateAll((all) => all.map(({ id }) => id).reverse());
      await page.goto(`${server.url}${path}#${last}`);
      expect(await page.locator(`[id="${last}"]`).isVisible()).toBe(true);
      // The next to decide is open besides, which may be any of them.
      const folded = page.locator(`.fold:not([open]):not(:has([id="${last}"])) .side`).first();
      expect(await folded.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await folded.isVisible()).toBe(true);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'splits and merges testimonies, undoes each as one, tells whoever looks on, and exports every decision',
    async () => {
      const [mia, tom] = [await person('mia'), await person('tom')];
      const [one = '', other = ''] = server.paths.filter((path) => path.includes('/testimonies/'));
      await tom.goto(`${server.url}${one}`);
      await mia.goto(`${server.url}${one}`);
      await mia.keyboard.press('s');
      await mia.locator('.reshape input[type="checkbox"]').first().check();
      await mia.locator('button[value="split"]').click();
      await mia.waitForURL(/actions\/split_/);
      await tom.locator('.live [data-what="changed"]').waitFor({ state: 'visible' });
      await press(mia, 'u');
      await mia.waitForURL(/actions\/undo_/);
      await mia.goto(`${server.url}${one}`);
      await mia.keyboard.press('m');
      await mia.locator('input[name="other"]').fill(`${server.url}${other}`);
      await mia.locator('button[value="merge"]').click();
      await mia.waitForURL(/actions\/merge_/);
      const said = await decisionsBy('mia');
      expect([said[0], said[2], said.length >= 3]).toEqual(['different', 'same', true]);
      const exported = await (await fetch(`${server.url}/v1/export?kind=reviews`)).text();
      const ids = exported
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id);
      // Comments are shown to no reader.
      const decided = (await server.store.reviews('default')).filter(({ verdict }) => verdict !== 'comment');
      expect(ids.sort()).toEqual(decided.map(({ id }) => id).sort());
      await Promise.all([mia.context().close(), tom.context().close()]);
    },
    PATIENCE,
  );

  it.each(['en', 'de', 'ar'])(
    'has nothing serious to mend for axe in %s, nor is wider than a narrow or a wide window',
    async (language) => {
      const page = await entered(await server.token(`axe-${language}`), { bypassCSP: true });
      for (const path of server.paths) {
        await page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        for (const [colorScheme, width] of LOOKS) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          const wrong =
            language === 'en' || colorScheme === 'light' ? await wrongIn(page) : await widerIn(page);
          expect(wrong, `${path} ${colorScheme} ${width}`).toEqual([]);
        }
      }
      await page.context().close();
    },
    PATIENCE,
  );

  it.each(['en', 'de', 'ar'])(
    'has the whole way around in one line of a window of 1000 pixels in %s',
    async (language) => {
      const page = await person(`way-${language}`);
      await page.setViewportSize({ width: 1000, height: 760 });
      await page.goto(`${server.url}/desk/overview?lang=${language}`);
      const middles = await page.evaluate<readonly number[]>(MIDDLES);
      expect(middles.length).toBeGreaterThan(8);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(10);
      await page.context().close();
    },
    PATIENCE,
  );

  it.each(['en', 'de', 'ar'])(
    'has one line above each page on a phone in %s, and the whole way around behind a button that needs no script',
    async (language) => {
      const page = await entered(await server.token(`somebody of a long name, menu-${language}`), {
        viewport: { width: 390, height: 800 },
        javaScriptEnabled: false,
      });
      await page.goto(`${server.url}/desk/overview?lang=${language}`);
      expect((await page.locator('.top').boundingBox())?.height).toBeLessThan(70);
      const way = page.locator('.top nav a[href="/desk/operations"]');
      expect(await way.isVisible()).toBe(false);
      await page.click('.menu');
      await way.click();
      await page.waitForURL(/\/desk\/operations$/);
      await page.context().close();
    },
    PATIENCE,
  );

  it.each(['en', 'ar'])(
    'shows on a phone in %s whose rows of the overview are, and what stands in them, beside one another',
    async (language) => {
      const page = await person(`overview-${language}`);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${server.url}/desk/overview?lang=${language}`);
      for (const [picture, mark] of [
        ['.timeline', '.first'],
        ['.matrix', '.glyph'],
      ] as const) {
        const [name, first] = [
          await page.locator(`${picture} .name.short`).first().boundingBox(),
          await page.locator(`${picture} ${mark}`).first().boundingBox(),
        ];
        const [start, end] = language === 'ar' ? [first, name] : [name, first];
        expect(start?.x).toBeGreaterThan(0);
        expect((start?.x ?? 0) + (start?.width ?? 0)).toBeLessThan(end?.x ?? 0);
        expect((end?.x ?? 0) + (end?.width ?? 0)).toBeLessThan(360);
      }
      await page.context().close();
    },
    PATIENCE,
  );

  it.each(['en', 'ar'])(
    'takes a term out on a phone in %s without a scroll to the side',
    async (language) => {
      const page = await person(`terms-${language}`);
      await page.setViewportSize({ width: 360, height: 800 });
      const [source, target] = ['Feuerwehrgerätehaus', 'fire brigade equipment building'];
      const term = { source: { language: 'de', text: source }, target: { language: 'en', text: target } };
      await listTerm({ ...term, seen: '' }, server.store, { by: 'rosa', at: new Date().toISOString() });
      await page.goto(`${server.url}/desk/terms?from=de&to=en&lang=${language}`);
      const button = await page.locator('button[value="out"]').first().boundingBox();
      expect(button?.x).toBeGreaterThan(0);
      expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThan(360);
      await page.context().close();
    },
    PATIENCE,
  );

  it.each([
    ['on a phone', { width: 390, height: 800 }, 'sticky'],
    ['in a small window that is zoomed into', { width: 500, height: 400 }, 'static'],
  ])(
    'keeps the verdicts at hand where they leave room to read: %s',
    async (where, viewport, position) => {
      const page = await person(`low ${where}`);
      await page.setViewportSize(viewport);
      await page.goto(`${server.url}/desk/next`);
      const found = await page.evaluate<string>(
        "getComputedStyle(document.querySelector('.decide')).position",
      );
      expect(found).toBe(position);
      const isFirst = await page.evaluate<boolean>(TOLD_FIRST);
      expect(isFirst).toBe(true);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'shows the description of the API on a phone and to axe as well',
    async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${server.url}/docs`);
      expect(await wrongIn(page)).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );
});

/** What is told otherwise stands before the tellings, which fill a small window. */
const TOLD_FIRST = `(() => {
  const pair = document.querySelector('.pair');
  const alert = Object.assign(document.createElement('section'), { className: 'alert' });
  pair.querySelector('.sides').after(alert);
  return alert.getBoundingClientRect().top < pair.querySelector('.sides').getBoundingClientRect().top;
})()`;

/** What axe finds serious, and whether the page is wider than its window. */
async function wrongIn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(WRONG);
}

async function widerIn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(WIDER);
}

/** How far down each way stands that the page's head has. */
const MIDDLES = `[...document.querySelectorAll('.top :is(a, button)')].filter((way) => way.checkVisibility()).map((way) => {
  const { top, bottom } = way.getBoundingClientRect();
  return (top + bottom) / 2;
})`;

const WIDER = `document.documentElement.scrollWidth > innerWidth ? ['wider than its window'] : []`;

const WRONG = `(async () => {
  const overflow = ${WIDER};
  const { violations } = await axe.run({ resultTypes: ['violations'], selectors: false });
  return [...overflow, ...violations.filter(({ impact }) => impact !== 'minor').map(({ id }) => id)];
})()`;
