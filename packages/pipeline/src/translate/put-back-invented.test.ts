import { describe, expect, it } from 'vitest';
import { putBackInvented } from './put-back-invented.ts';

const SURE = { logProbability: -0.3, unsure: false, coverage: null, end: 'stop' } as const;

function putBack(source: string, text: string, invented: readonly string[]) {
  const between = { source, sourceLanguage: 'de', targetLanguage: 'en', names: [] };
  return putBackInvented({ text, signals: { ...SURE, invented } }, between);
}

describe('putBackInvented', () => {
  it('spells a name as its source does', () => {
    const made = putBack('Gestern kam Dorkrit Patave an.', 'Yesterday Dorcrit Patave arrived.', ['Dorcrit']);
    expect(made).toEqual({ text: 'Yesterday Dorkrit Patave arrived.', signals: SURE });
  });

  it('spells it so wherever it stands, and with an English genitive', () => {
    const made = putBack('Das sind Orgayyars Kinder.', "Orgayar's children, say Orgayar.", ['Orgayar']);
    expect(made.text).toBe("Orgayyar's children, say Orgayyars.");
  });

  it('gives letters with marks back', () => {
    expect(putBack('Frau Vogtländer kam.', 'Ms. Vogtlander came.', ['Vogtlander']).text).toBe(
      'Ms. Vogtländer came.',
    );
  });

  it('leaves words, and what stands as one', () => {
    const words = putBack('Die Behandlung war lang.', 'The untreatment was long.', ['untreatment']);
    expect(words.signals?.invented).toEqual(['untreatment']);
    const behindAnArticle = putBack('Der Marmeltierbau lag dort.', 'The Marmaltierbau lay there.', [
      'Marmaltierbau',
    ]);
    expect(behindAnArticle.text).toBe('The Marmaltierbau lay there.');
    const atTheBeginning = putBack('Kulinarisch war es gut.', 'Kulinary it was good.', ['Kulinary']);
    expect(atTheBeginning.text).toBe('Kulinary it was good.');
  });

  it('leaves a name that the translation has beside it, and one that is like two', () => {
    expect(putBack('Wir sahen Orsun.', 'We saw Orsun and Orsum.', ['Orsum']).text).toBe(
      'We saw Orsun and Orsum.',
    );
    expect(putBack('Wir sahen Orsun, Orsuk.', 'We saw Orsum.', ['Orsum']).text).toBe('We saw Orsum.');
  });

  it('keeps what else was made up', () => {
    const made = putBack('Wir sahen Dorkrit.', 'We seened Dorcrit.', ['seened', 'Dorcrit']);
    expect(made.signals?.invented).toEqual(['seened']);
  });
});
