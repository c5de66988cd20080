import { expect, it } from 'vitest';
import { nameHider } from '../protect/hide-names.ts';
import { mayHaveShown } from './may-have-shown.ts';

const MIRA = 'Person-7K3M9Q';
const TOM = 'Person-AAAAAA';
const person = (pseudonym: string, ...names: readonly string[]) => ({
  person: { pseudonym, risk: 'public' as const, names, handles: [], urls: [`x.example/${pseudonym}`] },
  how: 'strictly' as const,
});
const hider = nameHider([person(MIRA, 'Mira Holm'), person(TOM, 'Tom Reed')]);
const TEXT = 'Mira Holm sah Tom Reed, und\n er sah sie. Holm ging.';

it.each([
  TEXT,
  'Mira Holm sah Tom Reed, und er sah sie. Holm ging.',
  `${MIRA} sah ${TOM}, und er sah sie. ${MIRA} ging.`,
  `Mira Holm sah ${TOM}, und er sah sie. Holm ging.`,
  `${MIRA} sah Tom Reed, und er sah sie. Person-? ging.`,
])('may have been shown as %j', (file) => {
  expect(mayHaveShown(TEXT, file, hider, [])).toBe(true);
});

it.each([
  '',
  `${TOM} sah ${TOM}, und er sah sie. Holm ging.`,
  `${MIRA} sah ${TOM}, und er sah sie nicht. ${MIRA} ging.`,
  `${MIRA} sah ${TOM}, und er sah sie. ${MIRA} ging. Ja.`,
  `${MIRA} sah ${TOM}, und er sah sie. ${MIRA}`,
  `${MIRA} sah ${TOM}, und ${MIRA} sah sie. Holm ging.`,
  'Lou Venn sah Tom Reed, und er sah sie. Holm ging.',
])('was never shown as %j', (file) => {
  expect(mayHaveShown(TEXT, file, hider, [])).toBe(false);
});

it('may have been shown with an address cut', () => {
  const text = `Siehe https://x.example/${MIRA}.`;
  expect(mayHaveShown(text, 'Siehe [cut].', hider, [])).toBe(true);
  expect(mayHaveShown(text, 'Siehe [cut]', hider, [])).toBe(false);
});

it('was never shown with a name among marks that all who may have seen it are not shown', () => {
  const guessed = `Mira Holm sah ${TOM}, und er sah sie. Holm ging.`;
  const tomAlone = nameHider([person(TOM, 'Tom Reed')]);
  expect(mayHaveShown(TEXT, guessed, hider, [hider, hider])).toBe(false);
  expect(mayHaveShown(TEXT, guessed, hider, [tomAlone, hider])).toBe(true);
});
