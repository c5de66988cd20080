import { describe, expect, it } from 'vitest';
import { alignmentId, pairOf } from './alignment.ts';
import { contentId, isIdOf, keyedId, sha256 } from './ids.ts';
import { quoteId } from './quote.ts';
import { fileHash, reportId } from './report.ts';
import { reviewId } from './review.ts';
import { sentenceId } from './sentence.ts';
import { speakerId } from './speaker.ts';
import { testimonyId } from './testimony.ts';
import { translationId } from './translation.ts';

describe('ids', () => {
  it('says its kind and is the same for the same parts, on every machine', () => {
    expect(contentId('r', 'a', 1, null)).toBe(contentId('r', 'a', 1, null));
    expect(contentId('r', 'a')).toMatch(/^r_[0-9a-f]{20}$/);
  });

  it('tells the parts apart, however they are cut', () => {
    expect(contentId('q', 'ab', 'c')).not.toBe(contentId('q', 'a', 'bc'));
    expect(contentId('q', 1)).not.toBe(contentId('q', '1'));
  });

  it('hashes text and its UTF-8 bytes alike', () => {
    expect(sha256('é')).toBe(sha256(new TextEncoder().encode('é')));
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives a pair one id in both orders', () => {
    expect(alignmentId('q_b', 'q_a')).toBe(alignmentId('q_a', 'q_b'));
    expect(pairOf('q_b', 'q_a')).toEqual(['q_a', 'q_b']);
  });

  it('gives a testimony one id for any order of its members', () => {
    expect(testimonyId(['q_2', 'q_1'])).toBe(testimonyId(['q_1', 'q_2']));
  });

  it('tells reports by collection and text, nothing else', () => {
    expect(reportId('a', 'text')).not.toBe(reportId('b', 'text'));
    expect(reportId('a', 'text')).toBe(reportId('a', 'text'));
  });

  it('tells quotes, sentences, speakers, translations and reviews by what they are derived from', () => {
    const model = { name: 'm', revision: '1', dtype: 'q8' };
    const all = [
      quoteId('r_1', [{ start: 0, end: 2 }]),
      quoteId('r_1', [{ start: 0, end: 3 }]),
      sentenceId('r_1', { start: 0, end: 2 }),
      speakerId('default', 'lina'),
      translationId('s_1', 'en', 'machine', model),
      translationId('s_1', 'en', 'machine', { ...model, dtype: 'fp32' }),
      translationId('s_1', 'en', 'human', null),
      reviewId('a_1', 'kim', '2026-01-01T00:00:00Z', 'same'),
      reviewId('a_1', 'kim', '2026-01-01T00:00:00Z', 'different'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are told by nobody who lacks the key, nor by the hash of a file of the same bytes', () => {
    const [key, parts] = ['k'.repeat(32), ['r_1', 'Mira Holm']];
    const id = keyedId('h', key, ...parts);
    expect(id).toMatch(/^h_[0-9a-f]{20}$/);
    expect(id).toBe(keyedId('h', key, ...parts));
    const bytes = new TextEncoder().encode(JSON.stringify(parts));
    const made = [contentId('h', ...parts), keyedId('h', 'o'.repeat(32), ...parts)];
    const ofFile = `h_${fileHash(bytes, key).split(':')[1]?.slice(0, 20)}`;
    expect([...made, ofFile]).not.toContain(id);
    expect(keyedId('h', null, ...parts)).toBe(contentId('h', ...parts));
  });

  it('say what they name', () => {
    const quote = quoteId('r_1', [{ start: 0, end: 2 }]);
    expect([isIdOf('q', quote), isIdOf('s', quote)]).toEqual([true, false]);
  });
});
