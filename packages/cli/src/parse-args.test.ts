import { describe, expect, it } from 'vitest';
import { parseVerbArgs } from './parse-args.ts';

const OPTIONS = {
  alias: { type: 'string', alias: 'a' },
  yes: { type: 'boolean' },
} as const;

describe('parseVerbArgs', () => {
  it('takes an option once', () => {
    expect(
      parseVerbArgs(['protect', 'Orla Wend', '--alias', 'Орла Венд', '--yes', '--yes'], OPTIONS),
    ).toMatchObject({
      _: ['protect', 'Orla Wend'],
      alias: 'Орла Венд',
      yes: true,
    });
  });

  it.each<readonly string[]>([
    ['--alias', 'Orla Vend', '--alias', 'Orla Wendt'],
    ['--alias=Orla Vend', '--alias', 'Orla Wendt'],
    ['-a', 'Orla Vend', '--alias', 'Orla Wendt'],
  ])('loses no value of an option that is given twice: %s', (...raw) => {
    expect(() => parseVerbArgs(raw, OPTIONS)).toThrow('--alias is given twice; give it once, with commas');
  });

  it('takes what stands behind -- for no option', () => {
    expect(parseVerbArgs(['--alias', 'Orla', '--', '--alias'], OPTIONS)).toMatchObject({ alias: 'Orla' });
  });
});
