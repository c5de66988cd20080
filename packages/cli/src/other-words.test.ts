import { describe, expect, it } from 'vitest';
import { OTHER_WORDS } from './other-words.ts';
import { COMMON_OPTIONS } from './verb.ts';
import { VERBS } from './verbs.ts';

describe('words of other programs', () => {
  it.each(Object.entries(OTHER_WORDS))(
    'lead to a verb and to options that there are: %s',
    async (word, meant) => {
      const [verb = '', ...rest] = meant.split(' ');
      expect(Object.keys(VERBS)).not.toContain(word);
      const { options: own, takes } = (await VERBS[verb]?.load()) ?? { options: {}, takes: '' };
      const options = { ...COMMON_OPTIONS, ...own };
      for (const option of rest.filter((part) => part.startsWith('--')))
        expect(Object.keys(options)).toContain(option.slice(2));
      const actions = rest.slice(0, 1).filter((word) => /^[a-z]/.test(word));
      expect(takes.split(/[^a-z]+/)).toEqual(expect.arrayContaining(actions));
      expect(Object.keys(VERBS)).toContain(verb);
    },
  );
});
