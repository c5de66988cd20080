/**
 * Pictures of every page of the review desk, in every language it speaks, of the invented reports in data/demo: docs/pictures/pages/<page>-<language>.webp;
 * and beside that folder, as PNG, the few that the README shows.
 *   npm run build && node scripts/take-pictures.mjs [folder of the pages]
 * Needs Chromium (/usr/bin/chromium or CROSSQUOTE_CHROMIUM), and nothing else: the reports go into a home of its own, which is removed afterwards.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const asked = process.argv.slice(2).find((argument) => argument.startsWith('-'));
if (asked !== undefined) {
  const isHelp = asked === '--help' || asked === '-h';
  console[isHelp ? 'log' : 'error']('node scripts/take-pictures.mjs [folder of the pages]');
  process.exit(isHelp ? 0 : 2);
}
const ROOT = new URL('..', import.meta.url).pathname;
const CLI = join(ROOT, 'packages/cli/bin/crossquote.js');
const OUT = process.argv[2] ?? join(ROOT, 'docs/pictures/pages');
/** Its README is no report. */
const REPORTS = readdirSync(join(ROOT, 'data/demo'))
  .filter((name) => /^\d.*\.(txt|md|html)$/.test(name))
  .map((name) => join(ROOT, 'data/demo', name));
const SIZE = { width: 1000, height: 760 };
const WIDE = { width: 1280, height: 860 };
/** What the README shows: one page in one language, and how it is looked at. */
const SHOWN = [
  { file: 'desk-queue-en', name: 'queue', language: 'en', viewport: WIDE },
  { file: 'desk-overview-en', name: 'overview', language: 'en', viewport: WIDE },
  { file: 'desk-overview-ar', name: 'overview', language: 'ar', viewport: WIDE, colorScheme: 'dark' },
  { file: 'desk-pair-ar', name: 'pair', language: 'ar', viewport: WIDE, colorScheme: 'dark' },
  { file: 'desk-pair-de-narrow', name: 'pair', language: 'de', viewport: { width: 360, height: 720 } },
  { file: 'desk-report-en', name: 'report', language: 'en', viewport: WIDE },
  { file: 'desk-translation-en', name: 'translation', language: 'en', viewport: WIDE },
];
/** How much of a picture's detail is kept, 0 to 1. */
const QUALITY = 0.55;
const LANGUAGES = readdirSync(join(ROOT, 'packages/web/locales')).map((file) => file.replace('.json', ''));
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const home = mkdtempSync(join(tmpdir(), 'crossquote-pictures-'));
let server = null;
let browser = null;
try {
  spawnSync(process.execPath, [CLI, 'add', ...REPORTS, '--home', home, '--offline'], {
    stdio: 'ignore',
  });
  const entry = await started();
  browser = await chromium.launch({
    executablePath: process.env.CROSSQUOTE_CHROMIUM ?? '/usr/bin/chromium',
    args: ARGS,
  });
  const context = await browser.newContext({ viewport: SIZE, locale: 'en' });
  const page = await context.newPage();
  await page.goto(entry);
  const base = new URL(entry).origin;
  const paths = await pathsOf(page, base);
  await decide(page, base, paths);
  mkdirSync(OUT, { recursive: true });
  for (const language of LANGUAGES)
    for (const [name, path] of Object.entries(paths)) {
      const shot = await take(page, base, { language, name, path });
      writeFileSync(join(OUT, `${name}-${language}.webp`), await smaller(shot));
    }
  const signedIn = await context.storageState();
  for (const shown of SHOWN) await takeShown(signedIn, base, { ...shown, path: paths[shown.name] });
} finally {
  await browser?.close();
  server?.kill();
  rmSync(home, { recursive: true, force: true });
}

/** @returns the address that opens a session once. */
function started() {
  server = spawn(process.execPath, [CLI, 'review', '--by', 'kim', '--home', home, '--port', '0']);
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (piece) => {
      said += String(piece);
      const address = /http:\/\/\S+code=[\w-]+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(`the desk did not start: ${said}`)));
  });
}

/** One of each kind of page. */
async function pathsOf(page, base) {
  const first = async (path, selector) => {
    await page.goto(base + path);
    return page.locator(selector).first().getAttribute('href');
  };
  const report = await first('/desk/reports', 'main ol a[href^="/desk/reports/"]');
  const german = await first(
    '/desk/reports',
    'main ol li:has-text("Orsunder Tagesbote") a[href^="/desk/reports/"]',
  );
  // What is told otherwise may stand on any page of the queue.
  const told = page.locator('.question:has(.different) a').first();
  for (let skip = 0; skip < 100 && (await told.count()) === 0; skip += 20)
    await page.goto(`${base}/desk?skip=${skip}`);
  const [pair] = (await told.getAttribute('href')).split('?');
  return {
    queue: '/desk',
    pair,
    search: '/desk/search?q=nobody+warned+us',
    testimonies: '/desk/testimonies',
    testimony: await first('/desk/testimonies', '.question a'),
    reports: '/desk/reports',
    report,
    correct: await first(report, 'a[href*="/correct?quote"]'),
    belongs: `${await first(report, 'a[href$="/belongs"]')}?q=water`,
    translation: `${german}/translation?to=en`,
    terms: '/desk/terms?from=de&to=en',
    overview: '/desk/overview',
    bulk: '/desk/bulk?from=60',
    look: '/desk/look',
    history: '/desk/history',
    operations: '/desk/operations',
    'sign-in': '/desk/sign-in',
  };
}

/** Something of each kind, so that the pages of decisions have something to show. */
async function decide(page, base, { pair, translation, terms, correct }) {
  const send = async (path, fill, press) => {
    await page.goto(base + path);
    for (const [field, text] of Object.entries(fill)) await page.locator(field).first().fill(text);
    const loaded = page.waitForEvent('load');
    const [answer] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === 'POST'),
      page.click(press),
    ]);
    // Else the next page would be opened while the browser still goes where this one leads.
    if (answer.status() === 303) await loaded;
  };
  await send(
    pair,
    { '.comment-form textarea': 'I know this voice from the tape.' },
    'button[value="comment"]',
  );
  await send(pair, { '.decide textarea': 'The same night, the same words.' }, 'button[value="same"]');
  await send(
    translation,
    {
      'textarea[name="text"]':
        'Message from the school roof: what a teacher filmed in Lissmar in the night of the flood',
    },
    'button[value="translated"]',
  );
  for (const [term, called] of Object.entries({ Schuldach: 'school roof', Talsperre: 'dam' }))
    await send(terms, { 'input[name="term"]': term, 'input[name="called"]': called }, 'button[value="list"]');
  await send(correct, { 'textarea[name="note"]': 'It begins here.' }, 'button[value="quote"]');
}

/** Looked at as the README wants it. */
async function takeShown(signedIn, base, { file, viewport, colorScheme = 'light', ...asked }) {
  const context = await browser.newContext({ storageState: signedIn, viewport, colorScheme });
  const shot = await take(await context.newPage(), base, asked);
  writeFileSync(join(OUT, '..', `${file}.png`), shot);
  await context.close();
}

/** @param {any} asked */
async function take(page, base, asked) {
  const { language, name, path } = asked;
  await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  const linked = page.locator('.linked').first();
  if (name === 'pair' && (await linked.count()) > 0) await linked.focus();
  return page.screenshot({ type: 'png' });
}

/** As WebP, which Chromium can write: a fifth of the bytes. */
async function smaller(png) {
  const page = await browser.newPage();
  const data = await page.evaluate(
    async ([source, quality]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [`data:image/png;base64,${png.toString('base64')}`, QUALITY],
  );
  await page.close();
  return Buffer.from(data.split(',')[1], 'base64');
}
