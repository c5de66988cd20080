/** Translating a report at the desk, without a script: what is shown, who may write, and that nothing written is lost. */
import { sentenceId } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { classPerson, memoryEntry } from '@crossquote/pipeline';
import { aClassing } from '@crossquote/pipeline/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeskBed, deskBed, type Visitor } from './desk-bed.ts';

let bed: DeskBed;
let kim: Visitor;
beforeEach(async () => {
  bed = await deskBed();
  kim = await bed.visitor();
});
const path = () => `/desk/reports/${bed.two.id}/translation`;
const FIRST = '#n0';
type Page = Awaited<ReturnType<Visitor['open']>>;
const textIn = ({ document }: Page, selector: string) =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
const human = async () =>
  (await bed.store.translations(bed.two.id))
    .filter(({ origin }) => origin === 'human')
    .map(({ text, state }) => [text, state]);
const save = async (text: string, state = 'translated', page?: Page) =>
  kim.press(page ?? (await kim.open(path())), state, { text }, FIRST);

/** Another German report that holds the same first sentence. */
async function twin(text = 'Die Brücke ist weg, sagte Mira Holm.', language = 'de') {
  const report = aReport({ text, language, title: 'Dasselbe noch einmal' });
  const range = { start: 0, end: text.length };
  const sentence = { id: sentenceId(report.id, range), reportId: report.id, index: 0, range };
  await bed.store.addReport(report, null);
  await bed.store.saveSentences({ subject: report.id, stage: 'split', fingerprint: 'f' }, [
    { ...sentence, role: 'text' },
  ]);
  return report;
}

describe('reading', () => {
  it('shows each sentence beside its translation, each in its language, and names a machine’s text as such', async () => {
    const page = await kim.open(path());
    const [source, target] = [`${FIRST} .unit-source`, `${FIRST} textarea`].map((selector) =>
      page.document.querySelector(selector),
    );
    expect([source?.getAttribute('lang'), source?.textContent]).toEqual([
      'de',
      'Die Brücke ist weg, sagte Mira Holm.',
    ]);
    expect([target?.getAttribute('lang'), target?.getAttribute('dir'), target?.textContent]).toEqual([
      'en',
      'ltr',
      'The bridge is away',
    ]);
    expect(textIn(page, `${FIRST} .unit-state`)).toBe('Machine text, nobody has looked at it · fake/de-en');
    expect(textIn(page, `${FIRST} .warnings`)).toContain('Unsure: away');
    expect(textIn(page, '.unit-progress')).toContain('0 of 2 by people');
  });

  it('is led to from the report, from the list of them, and from each telling of a testimony', async () => {
    const froms = ['/desk/reports', `/desk/reports/${bed.two.id}`, `/desk/testimonies/${bed.testimony.id}`];
    for (const from of froms) {
      const { document } = await kim.open(from);
      const hrefs = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
      expect(hrefs.some((href) => href.startsWith(path()))).toBe(true);
    }
  });

  it('leads to the first sentence that nobody has translated, on the page and on another one', async () => {
    const open = (page: Page) =>
      page.document.querySelector('.unit-progress a')?.getAttribute('href') ?? null;
    const page = await kim.open(path());
    expect([textIn(page, '.unit-progress a'), open(page)]).toEqual(['to the first open one', '#n0']);
    expect(open(await save('The bridge has gone', 'translated', page))).toBe('#n1');
    const all = await kim.press(await kim.open(path()), 'final', { text: 'All wept.' }, '#n1');
    expect(open(all)).toBeNull();

    const text = 'Das Wasser kam. '.repeat(30);
    const long = aReport({ text, language: 'de' });
    await bed.store.addReport(long, null);
    const sentences = Array.from({ length: 30 }, (_, index) => {
      const range = { start: index * 16, end: (index + 1) * 16 };
      return { id: sentenceId(long.id, range), reportId: long.id, index, range, role: 'text' as const };
    });
    await bed.store.saveSentences({ subject: long.id, stage: 'split', fingerprint: 'f' }, sentences);
    const there = `/desk/reports/${long.id}/translation`;
    expect(open(await kim.open(`${there}?to=en&at=26`))).toBe(`${there}?to=en&at=0#n0`);
    expect((await kim.open(there)).document.querySelector('.pages [rel="next"]')).not.toBeNull();
  });

  it('is for any language, and refuses what is none', async () => {
    const page = await kim.open(`${path()}?to=ar`);
    expect(page.document.querySelector('textarea')?.getAttribute('dir')).toBe('rtl');
    expect(textIn(page, '.unit-state')).toBe('Not translated');
    expect((await kim.open(`${path()}?to=xx-no-tag-`)).status).toBe(422);
    expect((await kim.open('/desk/reports/r_none/translation')).status).toBe(404);
  });

  it('is there for a report whose language nobody knows, and keeps what is written of it', async () => {
    const unknown = await twin('Tamura, hessi malo.', 'und');
    const there = `/desk/reports/${unknown.id}/translation`;
    await kim.press(await kim.open(there), 'translated', { text: 'The bridge is gone.' }, FIRST);
    const page = await kim.open(there);
    expect([page.status, textIn(page, `${FIRST} textarea`)]).toEqual([200, 'The bridge is gone.']);
  });

  it('lets whoever may only read look, and write nothing', async () => {
    const page = await bed.page(path());
    expect(page.document.querySelectorAll('main textarea, main form[method=post]')).toHaveLength(0);
    expect(textIn(page, `${FIRST} .unit-text`)).toBe('The bridge is away');
  });
});

describe('writing', () => {
  it('keeps a translation, says so, and tells what was changed of the machine’s words', async () => {
    const page = await save('The bridge is gone');
    expect(await human()).toEqual([['The bridge is gone', 'translated']]);
    expect(textIn(page, `${FIRST} .unit-said`)).toBe('Saved');
    expect(textIn(page, `${FIRST} .unit-state`)).toMatch(/^Translated · kim · /);
    expect(textIn(page, `${FIRST} del`)).toBe('away');
    expect(textIn(page, `${FIRST} ins`)).toBe('gone');
    expect(textIn(page, '.unit-progress')).toContain('1 of 2 by people');
  });

  it('checks what is written before and after it is saved, and saves nothing by it', async () => {
    const page = await kim.press(await kim.open(path()), 'check', { text: 'The 3 bridges are gone' }, FIRST);
    expect(textIn(page, `${FIRST} .unit-said`)).toBe('Not saved yet');
    expect(textIn(page, `${FIRST} textarea`)).toBe('The 3 bridges are gone');
    expect(textIn(page, `${FIRST} .warnings`)).toMatch(/Number.*Name/);
    expect(await human()).toEqual([]);
    const saved = await save('The 3 bridges are gone', 'translated', page);
    expect(textIn(saved, `${FIRST} .warnings`)).toMatch(/Number/);
  });

  it('goes from translated to reviewed to final, and back by undo, with every version kept', async () => {
    await save('The bridge is gone');
    await save('The bridge is gone', 'reviewed');
    const last = await save('The bridge is gone.', 'final');
    expect(await human()).toEqual([['The bridge is gone.', 'final']]);
    expect(last.document.querySelector(`${FIRST} [aria-pressed]`)?.getAttribute('value')).toBe('final');
    const undone = await kim.press(last, 'undo', {}, FIRST);
    expect(await human()).toEqual([['The bridge is gone', 'reviewed']]);
    expect(undone.document.querySelectorAll(`${FIRST} .unit-versions li`)).toHaveLength(4);
  });

  it('goes back to the machine’s words when the only version is undone', async () => {
    const undone = await kim.press(await save('The bridge is gone'), 'undo', {}, FIRST);
    expect(await human()).toEqual([]);
    expect(textIn(undone, `${FIRST} textarea`)).toBe('The bridge is away');
    expect(textIn(undone, `${FIRST} .unit-state`)).toMatch(/^Machine text again: .* taken back/);
  });

  it('calls it redo where undoing brings back what was taken back', async () => {
    const button = (page: Page) => textIn(page, `${FIRST} button[value="undo"]`);
    const saved = await save('The bridge is gone');
    const undone = await kim.press(saved, 'undo', {}, FIRST);
    const redone = await kim.press(undone, 'undo', {}, FIRST);
    expect([saved, undone, redone].map(button)).toEqual(['Undo', 'Redo', 'Undo']);
    expect(await human()).toEqual([['The bridge is gone', 'translated']]);
  });

  it('shows two people each other’s versions, and loses neither', async () => {
    const [first, second] = [await kim.open(path()), await kim.open(path())];
    await save('The bridge is gone', 'translated', first);
    const late = await save('The bridge has gone', 'translated', second);
    expect(late.status).toBe(409);
    expect(textIn(late, `${FIRST} .alert`)).toMatch(/kim\s*The bridge is gone/);
    expect(textIn(late, `${FIRST} .alert del`)).toBe('is');
    expect(textIn(late, `${FIRST} textarea`)).toBe('The bridge has gone');
    expect(await human()).toEqual([['The bridge is gone', 'translated']]);
    await save('The bridge has gone', 'translated', late);
    expect(await human()).toEqual([['The bridge has gone', 'translated']]);
    expect((await bed.store.translationEdits(bed.two.id)).map(({ text }) => text)).toEqual([
      'The bridge is gone',
      'The bridge has gone',
    ]);
  });

  it('takes no blank text, and no form of nobody, of a reader or of another origin', async () => {
    expect((await save('  ')).status).toBe(422);
    const page = await kim.open(path());
    const action = page.document.querySelector(`${FIRST} form`)?.getAttribute('action') ?? '';
    const [seen, token] = ['seen', 'token'].map(
      (name) => page.document.querySelector(`${FIRST} [name=${name}]`)?.getAttribute('value') ?? '',
    );
    const send = (headers: Readonly<Record<string, string>>, fields = {}) =>
      bed.page(action, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ to: 'en', seen: seen ?? '', text: 'x', do: 'final', ...fields }),
      });
    const own = { Origin: 'http://localhost', Cookie: kim.cookie };
    expect((await send({ Origin: 'http://localhost' }, { token })).status).toBe(403);
    expect((await send(own, { token: 'x' })).status).toBe(403);
    expect((await send({ ...own, Origin: 'http://elsewhere.example' }, { token })).status).toBe(403);
    expect((await send(own, { token, do: 'initial' })).status).toBe(422);
    expect(await human()).toEqual([]);
  });

  it('answers the script with the one sentence', async () => {
    const page = await kim.open(path());
    const fields = [...page.document.querySelectorAll(`${FIRST} input`)].map((input) => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ]);
    const body = new URLSearchParams({ ...Object.fromEntries(fields), text: 'Gone', do: 'final' });
    const headers = { Origin: 'http://localhost', Cookie: kim.cookie, 'Crossquote-Part': 'unit' };
    const action = page.document.querySelector(`${FIRST} form`)?.getAttribute('action') ?? '';
    const part = await bed.page(action, { method: 'POST', headers, body });
    expect([part.status, part.headers.get('crossquote-part')]).toEqual([200, 'unit']);
    expect(part.html).toMatch(/^<article class="unit"/);
  });

  it('shows hostile translations as text', async () => {
    const evil = '</textarea><script>alert(1)</script><img src=x onerror=alert(1)> "gone" &lt;b&gt;';
    const page = await save(evil);
    expect(textIn(page, `${FIRST} .unit-versions .unit-text`)).toBe(evil);
    expect(page.html).not.toContain('<script>alert');
    expect(page.document.querySelectorAll('main :is(script, img)')).toHaveLength(0);
  });
});

describe('offering', () => {
  it('offers what people made of the same words elsewhere, with whose it is, and fills the field with it', async () => {
    const other = await twin();
    await save('The bridge is gone, Mira Holm said.');
    const page = await kim.open(`/desk/reports/${other.id}/translation`);
    expect(textIn(page, '.unit-offers')).toMatch(/1 offer .*100% · by a person · kim · .*zwei.txt/);
    const key = page.document.querySelector('.unit-offers button')?.getAttribute('value') ?? '';
    const filled = await kim.press(page, key);
    expect(textIn(filled, 'textarea')).toBe('The bridge is gone, Mira Holm said.');
    expect(await bed.store.translationEdits(other.id)).toEqual([]);
  });

  it('shows what people want terms called, says so of a text that calls them otherwise, and neither where a name is hidden', async () => {
    const pair = (source: string, target: string) =>
      memoryEntry({
        kind: 'term',
        source: { language: 'de', text: source },
        target: { language: 'en', text: target },
        by: 'kim',
        at: '2026-03-01T10:00:00.000Z',
      });
    await bed.store.addMemory([pair('Brücke', 'footbridge'), pair('Mira Holm', 'Ms. Holm')], AN_ACT);
    const page = await save('The bridge is gone, Ms. Holm said.');
    expect(textIn(page, `${FIRST} .unit-terms`)).toBe('TermsBrückefootbridgeMira HolmMs. Holm');
    expect(textIn(page, `${FIRST} .warnings`)?.replaceAll(/[\u2068\u2069]/gu, '')).toContain(
      'Term: Brücke is not called footbridge',
    );
    await classPerson(aClassing({ by: 'kim' }), bed.store, bed.clock);
    const hidden = await kim.open(path());
    expect(hidden.html).not.toMatch(/Mira|Holm/);
    expect(hidden.document.querySelector(`${FIRST} .unit-terms`)).toBeNull();
  });

  it('looks for equal sentences without losing what is being written', async () => {
    await twin();
    await save('The bridge is gone');
    const page = await kim.press(await kim.open(path()), 'equal', { text: 'half a thou' }, FIRST);
    expect(textIn(page, `${FIRST} legend`)).toBe('1 equal sentence elsewhere');
    expect(textIn(page, `${FIRST} textarea`)).toBe('half a thou');
  });

  it('offers equal sentences elsewhere the same text, and changes those that are ticked alone', async () => {
    const [one, two] = [await twin(), await twin('„Die Brücke ist weg, sagte Mira Holm.“')];
    const page = await save('The bridge is gone');
    expect(textIn(page, `${FIRST} legend`)).toBe('2 equal sentences elsewhere');
    expect(await bed.store.translations(one.id)).toEqual([]);
    const ticked = [...page.document.querySelectorAll('[name=there]')].map((box) =>
      box.getAttribute('value'),
    );
    const only = ticked.find((value) => value?.startsWith(one.id)) ?? '';
    const used = await kim.press(page, 'elsewhere', { there: only }, FIRST);
    expect(textIn(used, `${FIRST} .unit-said`)).toBe('Used there');
    expect(textIn(used, `${FIRST} legend`)).toBe('1 equal sentence elsewhere');
    expect(await bed.store.translations(one.id)).toMatchObject([
      { text: 'The bridge is gone', origin: 'human', state: 'translated' },
    ]);
    expect(await bed.store.translations(two.id)).toEqual([]);
  });
});

describe('names', () => {
  it('are hidden from whoever may not see them, and nobody edits what they cannot see', async () => {
    const other = await twin();
    await save('The bridge is gone, Mira Holm said.');
    const page = await kim.open(path());
    const { action, fields } = {
      action: page.document.querySelector(`${FIRST} form`)?.getAttribute('action') ?? '',
      fields: [...page.document.querySelectorAll(`${FIRST} input`)].map((input) => [
        input.getAttribute('name') ?? '',
        input.getAttribute('value') ?? '',
      ]),
    };
    await classPerson(aClassing(), bed.store, bed.clock);
    const hidden = await kim.open(path());
    expect(hidden.html).not.toMatch(/Mira|Holm/);
    expect(hidden.document.querySelectorAll(`${FIRST} form`)).toHaveLength(0);
    expect(textIn(hidden, `${FIRST} .note`)).toContain('name that is hidden from you');
    expect(hidden.document.querySelectorAll('#n1 textarea')).toHaveLength(1);
    // What is open to others is none of theirs.
    const open = hidden.document.querySelector('.unit-progress a');
    expect(open?.getAttribute('href')).toBe('#n1');
    const elsewhere = await kim.open(`/desk/reports/${other.id}/translation`);
    expect(elsewhere.html).not.toMatch(/Mira|Holm/);
    const sent = await bed.page(action, {
      method: 'POST',
      headers: { Origin: 'http://localhost', Cookie: kim.cookie },
      body: new URLSearchParams({ ...Object.fromEntries(fields), text: 'x', do: 'final' }),
    });
    expect(sent.status).toBe(422);
    expect(sent.html).not.toMatch(/Mira|Holm/);
  });
});
