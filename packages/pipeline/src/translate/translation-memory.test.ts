import type { MemoryEntry } from '@crossquote/domain';
import { seeded } from '@crossquote/domain/testing';
import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { memoryEntry, memoryLanguage } from './memory-entry.ts';
import { normaliseSegment } from './normalise-segment.ts';
import { MIN_FUZZY_SCORE, openMemory } from './translation-memory.ts';

describe('an exact match', () => {
  it('asks for the same words, whatever the quotation marks, spaces and code points', () => {
    const memory = openMemory([entry('»Das Haus\u00a0 fiel um\u00adstritten.«', 'The house fell.')]);
    for (const text of [
      '„Das Haus fiel umstritten.“',
      'Das\nHaus fiel umstritten.',
      "'Das Haus fiel umstritten.'",
    ]) {
      expect(memory.exact(text)).toMatchObject({ text: 'The house fell.', score: 1 });
    }
    expect(openMemory([entry('Sie sagt „é“ leise.', 'x')]).exact('Sie sagt "e\u0301" leise.')).not.toBeNull();
  });

  it('asks for the same case', () => {
    expect(openMemory([entry('Der Morgen graut.', 'Dawn.')]).exact('der morgen graut.')).toBeNull();
  });

  it('takes the latest of several, and the first by id of equally late ones, in any order', () => {
    const entries = [
      entry('Ja.', 'Yes.', '2024-01-01T00:00:00Z'),
      entry('Ja.', 'Yeah.', '2025-01-01T00:00:00Z'),
      entry('Ja.', 'Aye.'),
    ];
    expect(openMemory(entries).exact('Ja.')?.text).toBe('Yeah.');
    expect(openMemory([...entries].reverse()).exact('Ja.')?.text).toBe('Yeah.');
    const undated = [entry('Ja.', 'A'), entry('Ja.', 'B')].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(openMemory([...undated].reverse()).exact('Ja.')?.text).toBe(undated[0]?.target.text);
  });

  it('takes a person’s before a machine’s, and the surest of machines’, in any order', () => {
    const machines = [
      machine('Ja.', 'Yup.', 0.6),
      machine('Ja.', 'Yeah.', 0.9),
      machine('Ja.', 'Yep.', null),
    ];
    const all = [...machines, entry('Ja.', 'Yes.')];
    for (const entries of [all, [...all].reverse()])
      expect(openMemory(entries).exact('Ja.')).toMatchObject({ text: 'Yes.', made: { origin: 'human' } });
    for (const entries of [machines, [...machines].reverse()])
      expect(openMemory(entries).exact('Ja.')).toMatchObject({
        text: 'Yeah.',
        made: { origin: 'machine', score: 0.9 },
      });
  });

  it('finds nothing for nothing', () => {
    const memory = openMemory([entry('„“', 'x'), entry('Ja.', 'Yes.')]);
    expect(memory.exact('')).toBeNull();
    expect(memory.fuzzy(' „“ ')).toBeNull();
  });
});

describe('a fuzzy match', () => {
  it('is the nearest that is not exact, with its score', () => {
    const memory = openMemory([
      entry('Das Wasser stieg am Dienstag.', 'exact'),
      entry('Das Wasser stieg am Mittwoch.', 'near'),
      entry('Das Wasser fiel am Samstag ab.', 'far'),
    ]);
    expect(memory.fuzzy('Das Wasser stieg am Dienstag.')).toMatchObject({ text: 'near', score: 1 - 7 / 29 });
  });

  it('is a person’s where a machine’s is no nearer', () => {
    const entries = [machine('Das Wasser stieg am Abend.', 'x', 1), entry('Das Wasser stieg am Ebbed.', 'y')];
    expect(openMemory(entries).fuzzy('Das Wasser stieg am Abbed.')?.text).toBe('y');
  });

  it('is none below the limit', () => {
    expect(openMemory([entry('Das Wasser stieg.', 'x')]).fuzzy('Die Kinder sangen.')).toBeNull();
  });

  it('is the same for every order of the entries', () => {
    const entries = [entry('aaaaaaab', '1'), entry('aaaaaaac', '2'), entry('baaaaaaa', '3')];
    const first = openMemory(entries).fuzzy('aaaaaaaa');
    expect(openMemory([...entries].reverse()).fuzzy('aaaaaaaa')).toEqual(first);
  });

  it('is what a search through all entries finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ö', ' ', '.'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 12 }), text, (sources, asked) => {
        const hit = openMemory(sources.map((source) => entry(source, source))).fuzzy(asked);
        expect(hit?.score ?? null).toBe(bestByBruteForce(sources, asked));
      }),
      { numRuns: 300 },
    );
  });

  it('takes seconds of computing at most for 200 sentences and 10,000 entries', () => {
    const random = seeded(7);
    const memory = openMemory(Array.from({ length: 10_000 }, () => entry(sentence(random), 'x')));
    const asked = Array.from({ length: 200 }, () => sentence(random));
    const start = process.cpuUsage();
    for (const text of asked) memory.fuzzy(text);
    expect(process.cpuUsage(start).user).toBeLessThan(4_000_000); // About one; twice that on a slow machine while lines are counted.
  });
});

describe('memoryEntry', () => {
  it('gives the same id for the same work, however it was written', () => {
    const again = memoryEntry({
      source: { language: 'DE_at', text: ' Ja.\n' },
      target: { language: 'en-GB', text: 'Yes.' },
      by: null,
      at: null,
    });
    expect(again.id).toBe(entry('Ja.', 'Yes.').id);
    expect(again.id).not.toBe(entry('Ja.', 'Yes.', '2024-01-01T00:00:00Z').id);
  });

  it('gives a machine’s pair an id of its own, and one for each score', () => {
    const ids = [entry('Ja.', 'Yes.'), machine('Ja.', 'Yes.', 0.6), machine('Ja.', 'Yes.', 0.9)].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps a script and drops a region', () => {
    expect(memoryLanguage('zh-Hant-TW')).toBe('zh-Hant');
    expect(memoryLanguage('pt-BR')).toBe('pt');
  });

  it('has a tag for a language that nobody knows', () => {
    expect(memoryLanguage('und')).toBe('und');
    expect(memoryLanguage('und-Arab')).toBe('und-Arab');
  });
});

function entry(source: string, target: string, at: string | null = null): MemoryEntry {
  return memoryEntry({
    source: { language: 'de', text: source },
    target: { language: 'en', text: target },
    by: null,
    at,
  });
}

function machine(source: string, target: string, score: number | null): MemoryEntry {
  return memoryEntry({ ...entry(source, target), origin: 'machine', score });
}

function bestByBruteForce(sources: readonly string[], asked: string): number | null {
  const text = normaliseSegment(asked);
  const scores = sources
    .map(normaliseSegment)
    .filter((source) => source !== '' && source !== text)
    .map((source) => 1 - distance(source, text) / Math.max(source.length, text.length))
    .filter((score) => text !== '' && score >= MIN_FUZZY_SCORE);
  return scores.length > 0 ? Math.max(...scores) : null;
}

/** Sentences of 5 to 25 words, each of 2 to 10 letters, the frequent ones more often. */
function sentence(random: () => number): string {
  const letter = () => 'enisratdhulcgmobwfkzpvjyxq'[Math.floor(random() ** 1.7 * 26)];
  const word = () => Array.from({ length: 2 + Math.floor(random() * 9) }, letter).join('');
  return `${Array.from({ length: 5 + Math.floor(random() * 20) }, word).join(' ')}.`;
}
