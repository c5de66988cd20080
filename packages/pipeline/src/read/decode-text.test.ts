import { InvalidInput } from '@crossquote/domain';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const GERMAN = 'Die Brücke ist weg, sagte der Bürgermeister. „Wir müssen über den Fluss gehen.“';
const FRENCH = '« Nous avons tout perdu », a déclaré le maire. L’école est fermée.';
const RUSSIAN = 'Мост разрушен, сказал мэр. Завтра мы уезжаем, воды больше нет.';
const ARABIC = 'قال رئيس البلدية إن الجسر قد انهار. سنغادر غدا.';
const TURKISH = 'Köprü yıkıldı, dedi belediye başkanı. Yarın gidiyoruz, şehirde su yok.';

const AS_TEXT = 'save its text as .txt or .html';
const AS_OFFICE = 'save a document as .docx or .odt without macros, a mail as .eml, or its text as .txt';

describe('decodeText', () => {
  it.each([
    ['utf8', GERMAN],
    ['utf-16le', GERMAN],
    ['utf-16be', GERMAN],
    ['utf-16le', RUSSIAN],
    ['utf-16be', ARABIC],
    ['windows-1252', GERMAN],
    [
      'iso-8859-1',
      'Le pont est détruit, dit le curé. Nous partons après-demain, le cœur serré.'.replace('œ', 'oe'),
    ],
    ['windows-1251', RUSSIAN],
    ['windows-1251', 'Міст зруйновано, сказав мер. Завтра ми їдемо.'],
    ['koi8-r', RUSSIAN],
    ['koi8-u', 'Міст зруйновано, сказав мер. Завтра ми їдемо, води більше немає.'],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-1254', TURKISH],
  ])('reads %s without a mark: %s', (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding), 'x.txt')).toBe(text);
  });

  it.each(['utf8', 'utf-16le', 'utf-16be'])(
    'reads %s with a byte order mark, and drops the mark',
    (encoding) => {
      expect(decodeText(iconv.encode(GERMAN, encoding, { addBOM: true }), 'x.txt')).toBe(GERMAN);
    },
  );

  it('believes the encoding that a page names, when its bytes are no UTF-8', () => {
    const bytes = iconv.encode('Łódź.', 'iso-8859-2');
    expect(decodeText(bytes, 'x.html', 'iso-8859-2')).toBe('Łódź.');
    expect(decodeText(Buffer.from('Brücke'), 'x.html', 'iso-8859-2')).toBe('Brücke');
    expect(decodeText(iconv.encode(GERMAN, 'windows-1252'), 'x.html', 'no-such-encoding')).toBe(GERMAN);
  });

  it.each([
    ['a PDF', '%PDF-1.7\n', 'give its name the ending .pdf'],
    ['a zip archive or an office document', 'PK\u0003\u0004abc', `${AS_OFFICE}; unpack an archive`],
    ['a RAR archive', 'Rar!\x1a\x07', 'unpack it'],
    ['a gzip archive', '\x1f\x8b\x08', 'unpack it'],
    ['a 7z archive', '7z\xbc\xaf\x27\x1c', 'unpack it'],
    ['an old office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', AS_OFFICE],
    ['an RTF document', '{\\rtf1', AS_OFFICE],
    ['a video', '\0\0\0\u0018ftypmp42', AS_TEXT],
  ])('says that the file is %s, and what to do', (kind, head, fix) => {
    const decode = () => decodeText(Buffer.from(head, 'latin1'), 'x.txt');
    expect(decode).toThrow(InvalidInput);
    expect(decode).toThrow(`x.txt is ${kind}: ${fix}`);
  });

  it('refuses bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 999 }, (_, index) => (index * 167 + (index % 7) * 31) % 256);
    expect(() => decodeText(noise, 'x.txt')).toThrow(
      'x.txt is a binary file or in an unknown encoding: save its text as UTF-8',
    );
    expect(() => decodeText(Buffer.from('\0\0\0a\0\0\0b\0\0\0c'), 'x.txt')).toThrow(InvalidInput);
    expect(() => decodeText(Buffer.from('a\0\u0000\xd8\0\xd8\0', 'latin1'), 'x.txt')).toThrow(InvalidInput);
  });

  it.each([
    [
      'cut off in the middle of a letter',
      Buffer.from(`${GERMAN} Lebt wohl, sagt sü`).subarray(0, -1),
      `${GERMAN} Lebt wohl, sagt s\ufffd`,
    ],
    ['cut off, in Arabic', Buffer.from(ARABIC.slice(0, 34)).subarray(0, -1), `${ARABIC.slice(0, 33)}\ufffd`],
    [
      'with one letter in another encoding',
      Buffer.concat([Buffer.from(GERMAN), Buffer.from([0xe9, 0x20]), Buffer.from(GERMAN)]),
      `${GERMAN}\ufffd ${GERMAN}`,
    ],
  ])('reads UTF-8 that is broken in one place, all but that place: %s', (_how, bytes, text) => {
    expect(decodeText(bytes, 'x.txt')).toBe(text);
  });

  it.each([
    ['macintosh', GERMAN],
    ['macintosh', FRENCH],
    ['cp437', FRENCH],
    ['cp850', GERMAN],
    ['cp852', 'Most został zniszczony, powiedział burmistrz. Idziemy przez rzekę.'],
    ['cp866', RUSSIAN],
  ])('refuses %s, whose letters would be read as others: %s', (encoding, text) => {
    expect(() => decodeText(iconv.encode(text, encoding), 'x.txt')).toThrow('in an unknown encoding');
  });

  it.each(['The novelist Ian McÉwan said no word of it.', 'It ran on an Intel®Core, said the witness.'])(
    'reads the one sign or capital inside a word as the name that it is: %s',
    (text) => {
      expect(decodeText(iconv.encode(text, 'windows-1252'), 'x.txt')).toBe(text);
    },
  );

  it.each([
    ['macintosh', 'Die Brücke ist weg, sagte der Bauer.'],
    ['macintosh', 'Die Straße ist weg, sagte der Bauer.'],
    ['macintosh', 'They said that she’s gone to the harbour.'],
    ['cp850', 'Die Glocken läuten, sagte der Bauer.'],
    ['windows-1252', 'The clerk wrote McÉwan and then BaÉez.'],
  ])('refuses where one letter tells %s, or two capitals stand inside words: %s', (encoding, text) => {
    expect(() => decodeText(iconv.encode(text, encoding), 'x.txt')).toThrow('in an unknown encoding');
  });

  it('tells ISO-8859-15 by fractions inside words, where nothing stands that only Windows writes', () => {
    const text = 'Le cœur serré, nous partons, a dit ma sœur. Le pain coûte 3 €.';
    expect(decodeText(iconv.encode(text, 'iso-8859-15'), 'x.txt')).toBe(text);
    expect(decodeText(iconv.encode(text, 'iso-8859-15'), 'x.html', 'iso-8859-1')).toBe(text);
    const length = 'Le maire a déclaré : « La rivière est à 1½lieue, et nous y allons après-demain. »';
    expect(decodeText(iconv.encode(length, 'iso-8859-1'), 'x.txt')).toBe(length);
    const turkish = 'Yağmur yarım½saat yağdı.';
    expect(decodeText(iconv.encode(turkish, 'iso-8859-9'), 'x.html', 'iso-8859-9')).toBe(turkish);
    const windows = 'Le maire a déclaré : “La rivière est à une½lieue, et nous y allons après-demain.”';
    expect(decodeText(iconv.encode(windows, 'windows-1252'), 'x.txt')).toBe(windows);
  });

  it.each(["L'été déjà", 'Café.', 'Señor Núñez'])('reads a few words of Latin-1: %s', (text) => {
    expect(decodeText(iconv.encode(text, 'windows-1252'), 'x.txt')).toBe(text);
  });

  it.each([
    ['windows-1251', 'и мы'],
    ['macintosh', 'Brücke'],
    ['macintosh', 'bébé né'],
  ])('refuses a few words of %s, which nothing tells from others: %s', (encoding, text) => {
    expect(() => decodeText(iconv.encode(text, encoding), 'x.txt')).toThrow('in an unknown encoding');
  });

  it('reads such an encoding where the page names it', () => {
    expect(decodeText(iconv.encode(GERMAN, 'macintosh'), 'x.html', 'macintosh')).toBe(GERMAN);
  });

  it('does not believe a page that names an encoding in which it makes no words', () => {
    expect(decodeText(iconv.encode(RUSSIAN, 'windows-1251'), 'x.html', 'cp866')).toBe(RUSSIAN);
  });

  it('takes no text with a stray zero for UTF-16, which would be other letters', () => {
    const stray = Buffer.from('The harbour is closed, the ferry \0 stays away.\n\n');
    expect(stray.length % 2).toBe(0);
    expect(() => decodeText(stray, 'x.txt')).toThrow(InvalidInput);
  });

  it('keeps a text with one stray control character', () => {
    const text = `${GERMAN}\u0007${GERMAN}`;
    expect(decodeText(Buffer.from(text), 'x.txt')).toBe(text);
  });
});
