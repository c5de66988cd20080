/** A setting that translates otherwise than what is there: whoever forgot it is told before days of work are done anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder, runHere } from './run-cli.ts';

it('says that translations are made anew, why, and how to keep them; and nothing where none are', {
  timeout: 300_000,
}, async () => {
  const folder = newFolder();
  const plain = { CROSSQUOTE_HOME: newFolder(), CROSSQUOTE_OFFLINE: 'true' };
  const searching = { ...plain, CROSSQUOTE_BEAMS: '2' };
  const add = (words: string, env: Record<string, string>) => {
    const file = join(folder, `${words.length}.txt`);
    writeFileSync(file, `${words}\n`);
    return runHere(['add', file, '-s', 'de'], { env });
  };
  const anew = /de -> en of 1 report was made by .*\/q8, and is made anew by .*\+beam2 .*CROSSQUOTE_BEAMS=1/;
  expect((await add('„Wir gehen“, sagte Olm.', plain)).err).not.toContain('made anew');
  expect((await runHere(['status'], { env: searching })).out).toMatch(anew);
  expect((await runHere(['status'], { env: plain })).out).not.toContain('made anew');
  expect((await runHere(['doctor'], { env: searching })).out).toMatch(/^note {2}made/m);
  expect((await add('„Wir bleiben“, sagte Olm.', searching)).err).toMatch(anew);
  expect((await add('„Wir schlafen noch“, sagte Olm.', searching)).err).not.toContain('made anew');
});
