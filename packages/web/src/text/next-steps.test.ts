import { describe, expect, it } from 'vitest';
import { nextSteps } from './next-steps.ts';
import { LANGUAGES, wordsIn } from './words.ts';

const FETCH = 'crossquote models fetch some/de-en';

describe('nextSteps', () => {
  it('gives the commands as they are, and says in the language what they fetch', () => {
    const said = LANGUAGES.map((language) => {
      const steps = nextSteps(
        wordsIn(language),
        `${FETCH} (about 120 MB, from example.org); then: crossquote resume`,
      );
      expect(steps?.map(({ command }) => command)).toEqual([FETCH, 'crossquote resume']);
      expect(steps?.[0]?.note).toContain('example.org');
      expect(steps?.[1]?.note).toBeNull();
      return steps?.[0]?.note;
    });
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });

  it('says where a setting forbids it', () => {
    const [step] =
      nextSteps(wordsIn('de'), `without --offline: ${FETCH} (about 5 MB, from example.org)`) ?? [];
    expect(step).toMatchObject({ command: FETCH, note: expect.stringContaining('--offline') });
  });

  it('knows plain commands, and leaves everything else in its own words', () => {
    const words = wordsIn('en');
    expect(nextSteps(words, 'crossquote retry r_0123')).toEqual([
      { command: 'crossquote retry r_0123', note: null },
    ]);
    expect(nextSteps(words, 'crossquote retry r_1; if it comes again, report this line')).toBeNull();
    expect(nextSteps(words, 'start work on north')).toBeNull();
  });
});
