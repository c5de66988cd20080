import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNames } from '@crossquote/pipeline';
import { answerOf, fakeStore, pdfLines, pdfOf, warcOf } from '@crossquote/pipeline/testing';
import { expect, it } from 'vitest';
import { addedLine } from '../view/added-line.ts';
import { type AddOptions, addInput } from './add-input.ts';
import { dryStore } from './dry-store.ts';

const path = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'three.jsonl');
const lines = ['The ferry left.', 'The pier is empty.', 'Nobody counted them.'];
writeFileSync(path, lines.map((text) => `${JSON.stringify({ text, language: 'en' })}\n`).join(''));
const act = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };
const options = { collection: 'default', language: null, dryRun: false, act };

it('says of each report that it is kept before the next one is stored', async () => {
  const store = fakeStore();
  const there: number[] = [];
  const onKept = async () => void there.push((await store.reports()).length);
  const runtime = { store, names: openNames(store, 'private') };
  await addInput({ path, name: 'three.jsonl' }, runtime, { ...options, onKept });
  expect(there).toEqual([1, 2, 3]);

  // Whoever was killed in between adds the same file again, and what lay there goes out as well.
  await addInput({ path, name: 'three.jsonl' }, runtime, { ...options, onKept });
  expect(there).toEqual([1, 2, 3, 3, 3, 3]);
  await addInput({ path, name: 'three.jsonl' }, runtime, { ...options, onKept, dryRun: true });
  expect(there).toHaveLength(6);
});

it('says what of a mail it did not read, where the mail is new', async () => {
  const store = fakeStore();
  const mail = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'ferry.eml');
  writeFileSync(
    mail,
    'Subject: Ferry\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nThe ferry left.\n--x\nContent-Type: application/pdf\n\nx\n--x--\n',
  );
  const runtime = { store, names: openNames(store, 'private') };
  const add = async () => addInput({ path: mail, name: 'ferry.eml' }, runtime, options);
  const lines = (await add()).map(addedLine).join('');
  expect(lines).toMatch(/^added .*\nleft out   ferry\.eml: read without what is attached to it: add .*\n$/);
  expect((await add()).map(addedLine).join('')).toMatch(/^unchanged .*\n$/);
});

it('names the mail of a mailbox that it did not read all of', async () => {
  const box = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'all.mbox');
  const mails = ['The ferry left.\n', 'The pier is empty.\n'].map((text) => `Subject: Ferry\n\n${text}`);
  mails.push(
    'Subject: Ferry\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nNobody counted them.\n--x\nContent-Type: application/pdf\n\nx\n--x--\n',
  );
  writeFileSync(box, mails.map((mail) => `From \n${mail}\n`).join(''));
  const runtime = { store: fakeStore(), names: openNames(fakeStore(), 'private') };
  const told = (await addInput({ path: box, name: 'all.mbox' }, runtime, options)).map(addedLine).join('');
  expect(told.match(/^left out .*/gm)).toEqual([
    expect.stringMatching(/all\.mbox#3: read without what is attached to it: add that/),
  ]);
});

it('keeps each page of a web archive before it reads the next, and says once what else is in it', async () => {
  const store = fakeStore();
  const file = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'all.warc');
  const page = (words: string) => answerOf(`<html lang="en"><body><p>${words}</p></body></html>`);
  const blocks = [
    ...lines.map(page),
    page('\x01\x02\x03'.repeat(20)),
    answerOf('x', { 'Content-Type': 'image/png' }),
  ];
  const write = (from: number) =>
    writeFileSync(file, warcOf(...blocks.slice(from).map((block) => ({ url: 'https://a.example/', block }))));
  const runtime = { store, names: openNames(store, 'private') };
  const there: number[] = [];
  const onKept = async () => void there.push((await store.reports()).length);
  const add = async (more = {}) =>
    (await addInput({ path: file, name: 'all.warc' }, runtime, { ...options, ...more }))
      .map(addedLine)
      .join('');
  write(0);
  writeFileSync(`${file}.json`, '{"publisher": "The Pier"}');
  expect(await add({ dryRun: true })).toMatch(
    /^would add .*\nleft out .*\nwould add .*\nwould add .*\nfailed .*\n$/,
  );
  expect((await add({ onKept })).split('\n')).toEqual([
    expect.stringMatching(/^added      all\.warc#1  en  15 characters/),
    expect.stringMatching(/^left out   all\.warc#1: not read of the archive: 1 picture; add /),
    expect.stringMatching(/^added      all\.warc#2/),
    expect.stringMatching(/^added      all\.warc#3/),
    expect.stringMatching(/^failed     all\.warc, record 4: the page is a binary file/),
    '',
  ]);
  expect(there).toEqual([1, 2, 3]);
  expect((await store.reports()).map(({ publisher }) => publisher)).toEqual(Array(3).fill('The Pier'));
  expect(await add()).toMatch(/^unchanged .*\nunchanged .*\nunchanged .*\nfailed .*\n$/);
});

it('finds nothing wrong with a page that another archive has too', async () => {
  const store = fakeStore();
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-intake-'));
  const runtime = { store, names: openNames(store, 'private') };
  const add = async (name: string, ...words: readonly string[]) => {
    const page = (said: string) => answerOf(`<html lang="en"><body><p>${said}</p></body></html>`);
    const path = join(folder, name);
    writeFileSync(path, warcOf(...words.map((said) => ({ url: 'https://a.example/', block: page(said) }))));
    return (await addInput({ path, name }, runtime, options)).map(({ outcome, message }) => [
      outcome,
      message,
    ]);
  };
  await add('a.warc', 'The ferry left.');
  expect(await add('b.warc', 'The pier is empty.', 'The ferry left.', 'The pier is empty.')).toEqual([
    ['added', null],
    ['unchanged', null],
  ]);
  writeFileSync(join(folder, 'c.txt'), 'The ferry left.');
  const [text] = await addInput({ path: join(folder, 'c.txt'), name: 'c.txt' }, runtime, options);
  expect(text?.outcome).toBe('same text');
});

it('says of a web archive that is gone, or none, what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-intake-'));
  const runtime = { store: fakeStore(), names: openNames(fakeStore(), 'private') };
  const add = (name: string) => addInput({ path: join(folder, name), name }, runtime, options);
  for (const name of ['empty.warc', 'empty.wacz']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'a.wacz'), 'PK\x03\x04');
  const said = [];
  for (const name of ['gone.warc.gz', 'empty.warc', 'empty.wacz', 'a.wacz'])
    said.push(...(await add(name)).map(({ outcome, message }) => `${outcome}: ${message}`));
  expect(said).toEqual([
    expect.stringMatching(/^failed: is not there; /),
    expect.stringMatching(/^failed: there is no page/),
    expect.stringMatching(/^failed: there is no page/),
    expect.stringMatching(/^failed: it is damaged: /),
  ]);
});

it('says once of a file which fields are not read, where it is new', async () => {
  const store = fakeStore();
  const other = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'two.jsonl');
  writeFileSync(other, lines.map((text) => `${JSON.stringify({ text, lang: 'en' })}\n`).join(''));
  const runtime = { store, names: openNames(store, 'private') };
  const add = async () =>
    (await addInput({ path: other, name: 'two.jsonl' }, runtime, options)).map(addedLine);
  const told = (await add()).join('');
  expect(told.match(/^left out .*/gm)).toEqual([
    expect.stringContaining('write "language" instead of "lang"'),
  ]);
  expect((await add()).join('')).not.toContain('left out');
});

it('says of the second of two files with one text what a true run says, and keeps neither where it only tries', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-intake-'));
  const names = ['one.txt', 'two.txt'];
  for (const name of names) writeFileSync(join(folder, name), 'The ferry left without its lights.\n');
  const tell = async (more: Partial<AddOptions>, store = fakeStore()) => {
    const runtime = { store, names: openNames(store, 'private') };
    const said = [];
    for (const name of names) {
      const input = { path: join(folder, name), name };
      said.push(...(await addInput(input, runtime, { ...options, ...more })));
    }
    return said.map(({ outcome, id, length, message }) => [outcome, id, length, message]);
  };
  const store = fakeStore();
  const tried = await tell({ dryRun: true, dry: dryStore(store) }, store);
  expect(await store.reports()).toEqual([]);
  const [first, second] = await tell({});
  expect(second?.[0]).toBe('same text');
  expect(tried).toEqual([['would add', ...(first?.slice(1) ?? [])], second]);
});

it('adds no pages to what is there already where it only tries', async () => {
  const held = fakeStore();
  const pdf = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'ferry.pdf');
  writeFileSync(
    pdf,
    pdfOf({ pages: [pdfLines(['The ferry left at six.', 'Nobody counted them.'], 80, 100)] }),
  );
  const given: string[] = [];
  const ofBefore: typeof held = {
    ...held,
    report: async (id) => {
      const report = await held.report(id);
      return report && { ...report, pages: [] };
    },
    addPlaces: async (id) => void given.push(id),
  };
  const add = (dryRun: boolean) =>
    addInput(
      { path: pdf, name: 'ferry.pdf' },
      { store: ofBefore, names: openNames(held, 'private') },
      { ...options, dryRun },
    );
  await add(false);
  expect(await add(true)).toMatchObject([{ outcome: 'unchanged' }]);
  expect(given).toEqual([]);
  await add(false);
  expect(given).toHaveLength(1);
});

it('says of a file that an earlier release read otherwise that it stays so, and keeps it anew where that is asked', async () => {
  const held = fakeStore();
  const path = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'ferry.txt');
  writeFileSync(path, 'The ferry left at six.');
  const runtime = { store: held, names: openNames(held, 'private') };
  const [first] = await addInput({ path, name: 'ferry.txt' }, runtime, options);
  const present = await held.report(first?.id ?? '');
  if (!present) throw new Error('nothing was kept');
  const store = fakeStore();
  await store.addReport({ ...present, id: 'r_before', text: 'The ferry | left at six.' }, null);
  const add = (more: object, name = 'ferry.txt') =>
    addInput({ path, name }, { store, names: openNames(store, 'private') }, { ...options, ...more });
  for (const dryRun of [true, false]) {
    const told = await add({ dryRun });
    expect(told).toMatchObject([{ outcome: 'unchanged', id: 'r_before' }]);
    expect(told.map(addedLine).join('')).toContain('--anew');
    expect((await add({ dryRun }, 'copy.txt')).map(addedLine).join('')).toMatch(
      /same text .*copy\.txt: is the same file as ferry\.txt.*--anew/,
    );
  }
  expect(await add({ dryRun: true, isAnew: true })).toMatchObject([{ outcome: 'would add' }]);
  expect(await add({ isAnew: true })).toMatchObject([{ outcome: 'added', id: first?.id }]);
});

it('blames no earlier release alone for other words: of the same bytes, notes.md is read otherwise than notes.txt', async () => {
  const store = fakeStore();
  const path = join(mkdtempSync(join(tmpdir(), 'crossquote-intake-')), 'notes');
  writeFileSync(path, '# Ferries\n\nThe *ferry* left at six.\n');
  const runtime = { store, names: openNames(store, 'private') };
  await addInput({ path, name: 'notes.txt' }, runtime, options);
  const told = await addInput({ path, name: 'notes.md' }, runtime, options);
  expect(told.map(addedLine).join('')).toMatch(/notes\.md: is the same file as notes\.txt.*another ending/);
});
