import { OPPOSITES } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random-from.ts';
import { otherWordsIn } from './put-opposites.ts';

const made = (text: string, isWanted: (at: number) => boolean = () => true) =>
  [...otherWordsIn(text, randomFrom(1), isWanted)].map((one) => one.text);

describe('otherWordsIn', () => {
  it('puts another of the class wherever one is named', () => {
    const [text, ...others] = made('The school burnt, and the school was empty');
    expect(others).toEqual([]);
    const [, first, second] = /^The (.+) burnt, and the (.+) was empty$/u.exec(text ?? '') ?? [];
    expect(first).toBe(second);
    expect(first).not.toBe('school');
    expect(first).toMatch(/^[a-z ]+$/u);
  });

  it('changes nothing where two of a class are named, none, or none of a wanted class', () => {
    expect(made('The school burnt beside the hospital')).toEqual([]);
    expect(made('The kettle boiled')).toEqual([]);
    expect(made('The school burnt', (at) => OPPOSITES[at]?.of !== 'each')).toEqual([]);
  });
});
