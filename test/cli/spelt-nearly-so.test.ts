/** Who is protected in one spelling: whoever classes them is told of those that are hidden with it and stand as somebody else's. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { newFolder, runHere } from './run-cli.ts';

const env = { CROSSQUOTE_HOME: newFolder() };
const run = (...args: readonly string[]) => runHere(args, { env });
const protect = (...more: readonly string[]) =>
  run('people', 'protect', 'Najwa Khashan', '--by', 'kim', ...more);
let pseudonyms: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const folder = newFolder();
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('pier.txt', '“The pier was dark and nobody came,” said Najwa Khashan on Monday.\n');
  // As a Polish report has her in another case.
  put('stairs.txt', '“The stairs were dark and nobody came,” said Najwy Khashan on Monday.\n');
  put('steg.txt', '„Der Steg war dunkel und niemand kam“, sagte Nadschwa Chaschan am Montag.\n');
  put('quay.txt', '“The quay was under water,” said Odo Marrick on Monday.\n');
  expect(await runHere(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
  const people = JSON.parse((await run('people', '--json')).out) as readonly {
    readonly pseudonym: string;
    readonly names: readonly string[];
  }[];
  pseudonyms = Object.fromEntries(people.flatMap((one) => one.names.map((name) => [name, one.pseudonym])));
}, 120_000);

it('says by pseudonym who is hidden with them and is listed as another', async () => {
  const { code, err } = await protect();
  expect(code).toBe(0);
  expect(err).toContain(`not protected: ${pseudonyms['Najwy Khashan']}. Where`);
  expect(err).not.toMatch(/Najwy|Khashan/);
}, 60_000);

it('is silent once that spelling is listed', async () => {
  expect(await protect('--alias', 'Najwy Khashan')).toMatchObject({ code: 0, err: '' });
}, 60_000);
