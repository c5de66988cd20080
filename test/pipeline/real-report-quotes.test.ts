/**
 * The quotes that must come out of the five real reports, each by form and by a hash of speaker and words: the reports are other
 * people's texts and stay outside the project. When a rule changes one on purpose, read the quote, then put its new hash here.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findQuotes, readDocument, splitReport } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));
const MUST: Readonly<Record<string, readonly string[]>> = {
  'albawaba.en.txt': ['indirect 5e010e2444d2', 'indirect e92f495ab5fd', 'mixed e2d2213a8366'],
  'cnn.en.txt': [
    'indirect 08cad530ba72',
    'indirect 7257ece9e09d',
    'direct cd0cf83b9425',
    'direct 5778c06a60dd',
    'indirect 8f3ab5f20025',
    'direct 0a7f3e85c049',
    'indirect 10f474512a02',
    'direct 2c11a28292b3',
    'direct ec66d358413e',
    'direct 6031474c4d05',
    'indirect c03507a2d0f2',
    'direct 6312d16ce911',
    'direct e7196db25e73',
  ],
  'quartz.en.txt': [
    'indirect 147af030f546',
    'indirect 2b41830c69f4',
    'mixed 2c4f6e3736d8',
    'indirect 377cbb35b07d',
    'direct 3c1cbcab7503',
    'indirect 8eda5b5206d2',
    'indirect f52077e8f322',
    'direct 6a4fcf1ffeae',
    'mixed ef52a320556d',
    'mixed a6aca8ad3355',
    'mixed ee5fe618b574',
  ],
  'spiegel.de.txt': ['direct 83f996ca1715'],
  'thenewsminute.en.txt': [
    'indirect 94ddbd747646',
    'indirect feb9e9d4f7da',
    'direct 697878a23f85',
    'indirect beacbe5a18bf',
    'direct e9fb99774e3c',
    'indirect 581a36354203',
    'mixed 11355c8a9ca5',
    'indirect c5591bf5283b',
    'mixed 66ec6d3020b8',
    'direct 559146cb8e25',
    'indirect fb1f551a8b8c',
    'indirect d6791e0b1c9f',
    'indirect 492b4024594f',
    'indirect d1ada978e2f9',
    'indirect 5f71d4b8f7fb',
  ],
};

/** Every quote with quoted words in it, and no other: form, UTF-16 offsets of its content in the stored text, hash. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  'albawaba.en.txt': ['mixed 727-800 e2d2213a8366'],
  'cnn.en.txt': [
    'direct 843-908 cd0cf83b9425',
    'direct 946-1035 5778c06a60dd',
    'direct 1335-1452 0a7f3e85c049',
    'direct 1637-1731 2c11a28292b3',
    'direct 1920-2018 ec66d358413e',
    'direct 2113-2224 6031474c4d05',
    'direct 2655-2704 6312d16ce911',
    'direct 2764-3017 e7196db25e73',
  ],
  'quartz.en.txt': [
    'mixed 1457-1562 2c4f6e3736d8',
    'direct 1822-1899 3c1cbcab7503',
    'direct 2224-2377 6a4fcf1ffeae',
    'mixed 2543-2588 ef52a320556d',
    'mixed 2610-2648 a6aca8ad3355',
    'mixed 2797-2910 ee5fe618b574',
  ],
  'spiegel.de.txt': ['direct 439-1925 83f996ca1715'],
  'thenewsminute.en.txt': [
    'direct 1917-1979 697878a23f85',
    'direct 2388-2414 e9fb99774e3c',
    'mixed 2843-2934 11355c8a9ca5',
    'mixed 3051-3099 66ec6d3020b8',
    'direct 3103-3273 559146cb8e25',
  ],
};

describe.skipIf(!existsSync(FOLDER))(
  'the five real reports (skipped where ../shared/reports is missing)',
  () => {
    it.each(Object.entries(MUST))('give up the quotes of %s', async (file, must) => {
      const found = await quotesOf(file);
      expect(found.map(({ form, hash }) => `${form} ${hash}`)).toEqual(expect.arrayContaining([...must]));
    });

    it.each(Object.entries(QUOTED))(
      'give up the quoted words of %s with their speakers, and invent none',
      async (file, quoted) => {
        const found = (await quotesOf(file)).filter(({ form }) => form !== 'indirect');
        expect(found.map(({ form, at, hash }) => `${form} ${at} ${hash}`)).toEqual(quoted);
      },
    );
  },
);

async function quotesOf(file: string) {
  const bytes = readFileSync(FOLDER + file);
  const { reports } = await readDocument({ bytes, name: file, options: { collection: 'real' } });
  const [report] = reports;
  if (!report) throw new Error(`${file} holds no report`);
  return findQuotes(report, splitReport(report)).map((quote) => {
    const words = quote.content.map(({ start, end }) => report.text.slice(start, end)).join(' ');
    const hash = createHash('sha256').update(`${quote.speaker.name}|${words}`).digest('hex').slice(0, 12);
    return { form: quote.form, at: quote.content.map(({ start, end }) => `${start}-${end}`).join(' '), hash };
  });
}
