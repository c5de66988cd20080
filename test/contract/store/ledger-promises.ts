/** The store's promises about the ledger, which no test can empty. */
import {
  type AccessToken,
  keyedHash,
  LEDGER_START,
  type LedgerLine,
  ledgerFault,
  modelKey,
  type NewLedgerLine,
  NOBODY_NAMED,
  type Review,
  sha256,
  translationEdit,
} from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { editVersion, translationOf } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { type Given, mark } from './given.ts';
import { aCalibration, anEntry } from './rows.ts';

const line = (detail: NewLedgerLine['detail']): NewLedgerLine => ({
  at: '2026-03-01T10:00:00.000Z',
  who: 'kim “k” ميرا',
  what: 'export',
  subjects: ['a_1', 'Person-0A1B2C'],
  detail,
});

const review: Review = {
  id: 'v_1',
  collection: 'default',
  subject: 'a_1',
  verdict: 'same',
  by: 'kim',
  at: '2026-03-01T10:00:00.000Z',
  note: null,
  before: 'suggested',
  after: 'confirmed',
};

export function ledgerPromises(given: Given): void {
  const last = async (): Promise<LedgerLine | null> =>
    (await given.store.ledger(0, 1_000_000)).at(-1) ?? null;

  it('chains lines, whoever writes at the same time, and gives them page by page', async () => {
    const before = await last();
    const made = await Promise.all(
      [0, 1, 2, 3, 4].map((n) => given.store.appendLedger(line({ n, b: true, a: 'x' }))),
    );
    const lines = await given.store.ledger(before?.seq ?? 0, 100);
    expect(lines).toEqual([...made].sort((a, b) => a.seq - b.seq));
    let previous = before;
    for (const each of lines) {
      expect(ledgerFault(each, previous)).toBeNull();
      previous = each;
    }
    expect(lines[0]?.prev).toBe(before?.hash ?? LEDGER_START);
    expect(await given.store.ledger(lines[1]?.seq ?? 0, 2)).toEqual(lines.slice(2, 4));
  });

  it('writes a review down once, with it or not at all', async () => {
    const before = (await last())?.seq ?? 0;
    await given.store.addReview(review);
    await given.store.addReview(review);
    expect(await given.store.ledger(before, 10)).toMatchObject([
      { what: 'review', who: 'kim', subjects: ['a_1', 'v_1'], detail: { verdict: 'same' } },
    ]);
    await expect(
      given.store.exclusively('default', async (inner) => {
        await inner.addReview({ ...review, id: 'v_2' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await given.store.ledger(before + 1, 10)).toEqual([]);
  });

  const act = { by: 'lou', at: '2026-03-02T10:00:00.000Z' };
  const written = async (deed: () => Promise<unknown>) => {
    const before = (await last())?.seq ?? 0;
    await deed();
    return (await given.store.ledger(before, 10)).map(({ at, who, what, subjects, detail }) => ({
      at,
      who,
      what,
      subjects,
      detail,
    }));
  };

  it('writes down who added and who removed a report, once, by its id and hash and without a word of it', async () => {
    const report = aReport({
      text: 'Nadia Torv said that the pier burnt.',
      title: 'Torv',
      source: 'torv.txt',
    });
    const { store } = given;
    const line = { at: act.at, who: 'lou', subjects: [report.id], detail: { hash: report.sha256 } };
    const add = () => store.addReport(report, new Uint8Array([1]), act);
    const remove = () => store.removeReport(report.id, () => ({ units: [], whole: report.text }), act);
    expect(await written(add)).toEqual([{ ...line, what: 'add' }]);
    expect(await written(add)).toEqual([]);
    expect(await written(remove)).toEqual([{ ...line, what: 'remove' }]);
    expect(await written(remove)).toEqual([]);
    expect(await written(() => store.addReport(report, null))).toEqual([]);
  });

  it('writes down who made a token and who revoked it, without its secret, hash or name', async () => {
    const { store } = given;
    const token: AccessToken = {
      id: 'k_1',
      name: 'Nadia Torv',
      role: 'reviewer',
      reveals: true,
      hash: sha256('secret'),
      createdAt: '2026-03-01T10:00:00.000Z',
      expiresAt: '2026-03-31T10:00:00.000Z',
      revokedAt: null,
    };
    const { role, reveals, expiresAt } = token;
    const line = { who: 'lou', subjects: ['k_1'], detail: { role, reveals, expiresAt } };
    expect(await written(() => store.addToken(token, 'lou'))).toEqual([
      { ...line, at: token.createdAt, what: 'grant' },
    ]);
    const refused = { ...token, id: 'k_2', hash: sha256('other') };
    expect(await written(() => store.addToken(refused, 'lou').catch(() => undefined))).toEqual([]);
    const revoke = () => store.revokeToken('k_1', act.at, 'lou');
    expect(await written(revoke)).toEqual([{ ...line, at: act.at, what: 'revoke' }]);
    expect(await written(revoke)).toEqual([]);
  });

  it('writes down who translated what and who took it back, without a word of it', async () => {
    const { store } = given;
    const report = aReport({});
    await store.addReport(report, null);
    const part = {
      reportId: report.id,
      of: 's_1',
      language: 'en',
      source: 'Nadia ging.',
      from: null,
      by: 'lou',
    };
    const wrote = translationEdit(
      { ...part, text: 'Nadia Torv went.', state: 'translated', at: act.at },
      null,
    );
    const later = '2126-03-02T10:00:00.000Z';
    const undone = translationEdit({ ...part, text: null, state: 'initial', at: later }, null);
    const line = { who: 'lou', what: 'edit', at: act.at };
    const line1 = { deed: 'write', language: 'en', state: 'translated' };
    expect(await written(() => store.saveEdit(wrote, editVersion(null, [])))).toEqual([
      { ...line, subjects: [report.id, 's_1', wrote.id], detail: line1 },
    ]);
    expect(await written(() => store.saveEdit(undone, 'seen otherwise'))).toEqual([]);
    const seen = editVersion(translationOf(wrote), [wrote]);
    expect(await written(() => store.saveEdit(undone, seen))).toEqual([
      {
        ...line,
        at: later,
        subjects: [report.id, 's_1', undone.id],
        detail: { deed: 'undo', language: 'en', state: 'initial' },
      },
    ]);
  });

  it('writes down whose translations came back in a file, once, and none whose moment nobody knows', async () => {
    const { store } = given;
    const report = aReport({});
    await store.addReport(report, null);
    const part = { reportId: report.id, of: 's_1', language: 'en', source: null, from: null };
    const edit = translationEdit(
      {
        ...part,
        text: 'Nadia Torv went.',
        state: 'translated',
        by: null,
        at: act.at,
      },
      null,
    );
    const translation = translationOf(edit);
    if (!translation) throw new Error('it has words');
    const made = { source: null, by: null, at: act.at, from: null };
    const save = () => store.saveHumanTranslation(translation, null, made);
    const detail = { deed: 'write', language: 'en', state: 'translated' };
    expect(await written(save)).toEqual([
      { at: act.at, who: NOBODY_NAMED, what: 'edit', subjects: [report.id, 's_1', edit.id], detail },
    ]);
    expect(await written(save)).toEqual([]);
    const other = { ...translation, text: 'He went.' };
    const unknown = { ...made, at: null };
    expect(await written(() => store.saveHumanTranslation(other, translation.text, unknown))).toEqual([]);
  });

  it('writes down who cancelled what of which reports, and never the name of a collection', async () => {
    const { store } = given;
    const report = aReport({ collection: 'Torv' });
    await store.addReport(report, null);
    const mark = { subject: report.id, stage: 'split', fingerprint: 'f' } as const;
    const marks = [
      mark,
      { ...mark, stage: 'quotes' },
      { ...mark, subject: 'Torv', stage: 'cluster' },
    ] as const;
    const trouble = { cause: 'a cause', nextAction: 'an action' };
    const line = { at: act.at, who: 'lou', what: 'cancel', subjects: [report.id], detail: { stages: 3 } };
    expect(await written(() => store.cancelStages(marks, trouble, act))).toEqual([line]);
    expect(await written(() => store.cancelStages([], trouble, act))).toEqual([]);
  });

  it('writes down who let which reports’ stages run again, those that failed and those that were done', async () => {
    const { store } = given;
    const report = aReport({ collection: 'Torv' });
    await store.addReport(report, null);
    const trouble = { cause: 'a cause', nextAction: 'an action' };
    const fail = () =>
      Promise.all([
        store.hinderStage(mark(report.id, 'split'), 'failed', trouble, 'w'),
        store.hinderStage(mark('Torv', 'cluster'), 'failed', trouble, 'w'),
      ]);
    await fail();
    const records = await store.stageRecords('Torv');
    const line = { at: act.at, who: 'lou', subjects: [report.id], detail: { stages: 2 } };
    const retry = () => store.forgetRecords(records, act);
    expect(await written(retry)).toEqual([{ ...line, what: 'retry' }]);
    expect(await written(retry)).toEqual([]);
    await fail();
    const reprocess = () => store.forgetStages([report.id, 'Torv'], ['split', 'cluster'], act);
    expect(await written(reprocess)).toEqual([{ ...line, what: 'reprocess' }]);
    expect(await written(reprocess)).toEqual([]);
  });

  it('writes down who named a URL, started it and took it away, by the hash of its address', async () => {
    const { store } = given;
    const webhook = {
      id: 'w_torv',
      url: 'https://torv.example/hook',
      kinds: null,
      collection: 'Torv',
      allowPrivate: false,
      createdAt: act.at,
    };
    const line = { at: act.at, who: 'lou', what: 'webhook', subjects: ['w_torv'] };
    const detail = (deed: string) => ({ deed, url: sha256(webhook.url) });
    expect(await written(() => store.addWebhook(webhook, 'whsec_1', act))).toEqual([
      { ...line, detail: detail('add') },
    ]);
    expect(await written(() => store.startWebhook('w_torv', act))).toEqual([
      { ...line, detail: detail('start') },
    ]);
    const remove = () => store.removeWebhook('w_torv', act);
    expect(await written(remove)).toEqual([{ ...line, detail: detail('remove') }]);
    expect(await written(remove)).toEqual([]);
    expect(await written(() => store.startWebhook('w_torv', act))).toEqual([]);
  });

  it('writes down what came into the memory, once, by counts and a hash, never its words', async () => {
    const entries = [anEntry('Torv', 'Torv'), anEntry('weg', 'gone', { origin: 'machine' })];
    const ids = entries.map(({ id }) => id).sort();
    const detail = { hash: sha256(ids.join(',')), entries: 2, added: 2, machines: 1 };
    const add = () => given.store.addMemory(entries, act);
    expect(await written(add)).toEqual([{ at: act.at, who: 'lou', what: 'memory', subjects: [], detail }]);
    expect(await written(add)).toEqual([]);
  });

  it('writes of what came into the memory no hash that whoever guesses its words can make, where ids have a key', async () => {
    const key = 'k'.repeat(32);
    await given.store.beginIdKey(key);
    const entry = anEntry('Torv', 'Torv');
    const [line1] = await written(() => given.store.addMemory([entry], act));
    expect(line1?.detail).toMatchObject({ entries: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect([sha256(entry.id), keyedHash(entry.id, key)]).not.toContain(line1?.detail['hash']);
  });

  it('writes down which weights came in force, and under which name if any', async () => {
    const fitted = aCalibration();
    const shipped = aCalibration({ by: null, fittedOn: null });
    const { same = 0, different = 0 } = fitted.fittedOn ?? {};
    expect(await written(() => given.store.addCalibration(fitted))).toEqual([
      {
        at: fitted.at,
        who: fitted.by,
        what: 'calibrate',
        subjects: [fitted.id],
        detail: { threshold: fitted.threshold, decisions: same + different },
      },
    ]);
    expect(await written(() => given.store.addCalibration(shipped))).toMatchObject([
      { who: 'command line', detail: { decisions: 0 } },
    ]);
  });

  it('writes down which model a person put in force for what and which one a machine found, and nothing where it was in force', async () => {
    const { store } = given;
    const model = { name: 'a/one', revision: '1', dtype: 'q8' };
    const first = {
      task: 'translation',
      source: 'pl',
      target: 'en',
      model,
      machine: 'north',
      release: 40,
      since: act.at,
    } as const;
    const next = { ...first, model: { ...model, revision: '2' } };
    const found = { by: 'machine north', at: act.at };
    const detail = { task: 'translation', source: 'pl', target: 'en' };
    expect(await written(() => store.putModelInForce(first, null, found))).toEqual([
      { at: act.at, who: 'machine north', what: 'model', subjects: [modelKey(model)], detail },
    ]);
    const renewed = () => store.putModelInForce({ ...first, release: 41 }, model, found);
    expect(await written(renewed)).toEqual([]);
    expect(await store.modelsInForce()).toContainEqual({ ...first, release: 41 });
    const put = () => store.putModelInForce(next, model, act);
    expect(await written(put)).toEqual([
      { at: act.at, who: 'lou', what: 'model', subjects: [modelKey(next.model)], detail },
    ]);
    expect(await written(put)).toEqual([]);
  });
}
