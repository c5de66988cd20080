import { describe, expect, it } from 'vitest';
import { withoutTableQuotes } from './table-quotes.ts';

describe('withoutTableQuotes', () => {
  it('takes the quoting of a table away', () => {
    expect(withoutTableQuotes('"Sie sagte ""nein"" und ging."')).toBe('Sie sagte "nein" und ging.');
    expect(withoutTableQuotes('"""Nein"", sagte sie."')).toBe('"Nein", sagte sie.');
    expect(withoutTableQuotes('"Sie rief: ""Nein!"""')).toBe('Sie rief: "Nein!"');
    expect(withoutTableQuotes('"Das heißt „Tor"" auf Deutsch."')).toBe('Das heißt „Tor" auf Deutsch.');
  });

  it.each([
    '"Nein", sagte sie. "Ich gehe."',
    '"Wir gehen nach Hause."',
    '""',
    'Sie sagte ""nein"" und ging.',
    '"Er sagte "nein" und ging."',
    '"Nein"" sagte "sie".',
  ])('leaves %s', (text) => {
    expect(withoutTableQuotes(text)).toBe(text);
  });
});
