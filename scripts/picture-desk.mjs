/**
 * Takes a picture of every page of the review desk, from the reports of data/demo with some decisions made: `npm run build && node scripts/picture-desk.mjs`.
 *
 * Writes docs/pictures/desk-<page>-<language>.webp: English light and 1280 wide, German light and 360 wide (a phone), Arabic dark and 1280 wide. With
 * `--look <folder>` it writes PNG files there instead, for every language at 360 and 1600, light and dark, to be looked at one by one. Needs Chromium
 * (CROSSQUOTE_CHROMIUM=<path>, else /usr/bin/chromium).
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'packages/cli/bin/crossquote.js');
const DEMO = join(ROOT, 'data/demo');
const PORT = 8797;
const ADDRESS = `http://127.0.0.1:${PORT}`;
/** Taller pages are cut there. */
const TALLEST = 1600;
const DOCS = [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'de', width: 360, scheme: 'light' },
  { language: 'ar', width: 1280, scheme: 'dark' },
];
const LOOKS = ['en', 'de', 'ar'].flatMap((language) =>
  [360, 1600].flatMap((width) => ['light', 'dark'].map((scheme) => ({ language, width, scheme }))),
);

const { values } = parseArgs({ options: { look: { type: 'string' }, only: { type: 'string' } } });
const home = mkdtempSync(join(tmpdir(), 'crossquote-pictures-'));
const env = { ...process.env, CROSSQUOTE_HOME: home, NO_COLOR: '1' };
crossquote('memory', 'import', join(DEMO, 'memory.tmx'));
crossquote(
  'add',
  ...readdirSync(DEMO)
    .filter((name) => /^\d.*(txt|md|html)$/.test(name))
    .map((name) => join(DEMO, name)),
);
const desk = await review();
const browser = await chromium.launch({
  executablePath: process.env.CROSSQUOTE_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  const folder = values.look ?? join(ROOT, 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  const storageState = await decided();
  const paths = await pathsOf(storageState);
  for (const { language, width, scheme } of values.look === undefined ? DOCS : LOOKS) {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({
      viewport,
      colorScheme: scheme,
      locale: language,
      storageState,
    });
    for (const [name, path] of Object.entries(paths)) {
      if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
      const file =
        values.look === undefined ? `desk-${name}-${language}` : `${name}-${language}-${width}-${scheme}`;
      await picture(context, withLanguage(path, language), join(folder, file));
    }
    await context.close();
  }
} finally {
  await browser.close();
  desk.kill();
  rmSync(home, { recursive: true, force: true });
}

function crossquote(...args) {
  const { status } = spawnSync(process.execPath, [CLI, ...args], { env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`crossquote ${args.join(' ')} ended with ${status}`);
}

/** The desk in a process of its own, and the address that lets somebody in once. */
async function review() {
  const child = spawn(process.execPath, [CLI, 'review', '--by', 'rosa', '--port', String(PORT)], { env });
  const entry = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
      const [, address] = /(http\S+\/desk\/enter\S+)\s/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(`the desk did not start: ${said}`)));
  });
  return { entry, kill: () => child.kill() };
}

/** Signs in, and decides about the first questions, so that there is something to see. @returns the session. */
async function decided() {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(desk.entry);
  for (const [verdict, note] of [
    ['same', 'Both were read side by side.'],
    ['unsure', ''],
  ]) {
    await page.goto(`${ADDRESS}/desk/next`);
    if (note !== '') await page.fill('textarea[name="note"]', note);
    await Promise.all([page.waitForEvent('load'), page.click(`.decide button[value="${verdict}"]`)]);
  }
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Every page, by a name; those of one record show the first that the lists lead to. */
async function pathsOf(storageState) {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  const first = async (from, selector) => {
    await page.goto(`${ADDRESS}${from}`);
    return page.locator(selector).first().getAttribute('href');
  };
  const pair = await first('/desk', '.question a');
  const testimony = await first('/desk/testimonies', 'main a[href^="/desk/testimonies/"]');
  const report = await first('/desk/reports', 'main a[href^="/desk/reports/"]');
  const german = await first('/desk/reports', 'main a:has([lang="de"]), main a[lang="de"]').catch(
    () => report,
  );
  await context.close();
  return {
    queue: '/desk',
    pair,
    testimonies: '/desk/testimonies',
    testimony,
    reports: '/desk/reports',
    report,
    translation: `${german.split(/[?#]/)[0]}/translation?to=en`,
    correct: `${report.split(/[?#]/)[0]}/correct`,
    overview: '/desk/overview',
    bulk: '/desk/bulk',
    look: '/desk/look',
    history: '/desk/history',
    operations: '/desk/operations',
    'sign-in': '/desk/sign-in',
  };
}

function withLanguage(path, language) {
  const url = new URL(path, ADDRESS);
  url.searchParams.set('lang', language);
  return url.href;
}

async function picture(context, url, file) {
  const page = await context.newPage();
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST), scale: 1 };
  const session = await context.newCDPSession(page);
  const format = values.look === undefined ? { format: 'webp', quality: 60 } : { format: 'png' };
  const { data } = await session.send('Page.captureScreenshot', {
    ...format,
    captureBeyondViewport: true,
    clip,
  });
  writeFileSync(`${file}.${format.format}`, Buffer.from(data, 'base64'));
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  console.log(`${file}.${format.format}${wide ? ' (WIDER THAN THE WINDOW)' : ''}`);
  await page.close();
}
