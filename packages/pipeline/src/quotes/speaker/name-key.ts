/** One spelling of a name for all scripts and ways of writing it, so that the same name yields the same speaker id. */
import anyAscii from 'any-ascii';
import { genderOfAddress } from '../../names/kin-words.ts';

/** Titles and articles that are no part of a name, in the languages Crossquote reads, romanised. */
const NO_NAME = new Set(
  `mr mrs ms miss sir lady dr prof professor rev gen col lt sgt capt sen rep gov herr herrn hr frau fr doktor mme madame m monsieur mlle sr sra srta
  don dona senor senora dott dottssa sig the a an der die das dem den des ein eine einer le la les l un une el los las lo il gli i de het een
  alsyd alsydh aldktwr aldktwrh alduktur alsayid`.split(/\s+/),
);

/** Lower-case ASCII words parted by one space, in the name's own order, without titles, articles and possessive endings; "Mme Weiß" is mrs weiss. @param language of the report. */
export function nameKey(name: string, language: string): string {
  const words = anyAscii(
    name
      .normalize('NFC')
      .replace(/['’]s(?!\p{L})/gu, '')
      .replace(/['’`ʼ.]/g, ''),
  )
    .toLowerCase()
    .split(/[^a-z0-9@_]+/)
    .filter(Boolean);
  const kept = words.filter((word) => !NO_NAME.has(word));
  const gender = kept.length === 1 && words.length > 1 ? genderOfAddress(words[0] ?? '', language) : null;
  // Before a surname alone it is there to tell its bearer from another.
  if (gender) return `${gender === 'm' ? 'mr' : 'mrs'} ${kept.join(' ')}`;
  return (kept.length ? kept : words).join(' ');
}
