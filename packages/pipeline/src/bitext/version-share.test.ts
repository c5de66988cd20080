import { describe, expect, it } from 'vitest';
import { fakeEmbedder } from '../testing/index.ts';
import { VERSIONS_MIN, versionShare } from './version-share.ts';

const TEXT = [
  'The baker brought bread.',
  'The bridge fell at night.',
  'Children sang in school.',
  'Wells stayed dry until May.',
  'Nobody answered letters.',
  'Soldiers closed both roads.',
];
const OTHER = [
  'Prices rose again.',
  'A minister resigned.',
  'Trains stopped running.',
  'Farmers sold their cattle.',
  'Rain is expected.',
  'Courts were shut.',
];

async function share(a: readonly string[], b: readonly string[]): Promise<number> {
  const embedder = fakeEmbedder();
  const of = async (texts: readonly string[]) => {
    const vectors = await embedder.embed(texts);
    return texts.map((text, i) => ({ text, vector: vectors[i] as Float32Array }));
  };
  return versionShare(await of(a), await of(b));
}

describe('versionShare', () => {
  it('is high for a text and an edited one', async () => {
    const edited = [...TEXT.slice(0, 3), 'A helicopter came.', ...TEXT.slice(4)];
    expect(await share(TEXT, edited)).toBeGreaterThan(VERSIONS_MIN);
  });

  it('is low for two texts, halves of one, and the same sentences the other way round', async () => {
    expect(await share(TEXT, OTHER)).toBeLessThan(VERSIONS_MIN);
    expect(await share(TEXT.slice(0, 3), TEXT.slice(3))).toBeLessThan(VERSIONS_MIN);
    expect(await share(TEXT, [...TEXT].reverse())).toBeLessThan(VERSIONS_MIN);
  });

  it('is low where a short text stands in a long one', async () => {
    expect(await share(TEXT.slice(0, 1), TEXT)).toBeLessThan(VERSIONS_MIN);
  });

  it('is not decided by one sentence, and none for nothing', async () => {
    expect(await share(TEXT.slice(0, 1), TEXT.slice(0, 1))).toBeLessThan(VERSIONS_MIN);
    expect(await share([], TEXT)).toBe(0);
  });

  it('is the same both ways', async () => {
    expect(await share(TEXT, OTHER)).toBe(await share(OTHER, TEXT));
  });
});
