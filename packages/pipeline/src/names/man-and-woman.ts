/**
 * Two given names of one stem that a man and a woman bear: "Saleh" and "Saleha", "Daniele" and "Daniela". By sound they are one, since an h is heard of few languages and an e at the end as an a; of
 * others that end so (Aisha, Aishe; Fatima, Fatime) it is only how they are written.
 */
import { fold } from './fold.ts';
import { romanise } from './name-tokens.ts';

/** Italian names of men in -e of which women have the same in -a, romanised, without that ending. */
const IN_E = /^(?:daniel|emanuel|gabriel|manuel|mikel|mikael|pasqual|raffael|rafael|samuel|simon)$/u;
/** Women of other countries bear these as well (Gabriele, Simone), which other scripts write with an a. */
const ALSO_WOMENS = /^(?:gabriel|simon)$/u;

/** @param one, other words of names, in lower case. */
export function areManAndWoman(one: string, other: string): boolean {
  return isHis(one, other) || isHis(other, one);
}

/** Whether the one is the man's of the other, which is a woman's. */
export function isHis(one: string, other: string): boolean {
  return endsInH(fold(one), fold(other)) || endsInE(one, other);
}

/** In Arabic letters a man's name that ends in a consonant has one letter less than a woman's: صالح, صالحة; امیر, امیره. Latin ones beside these only where the h is a consonant (ح). */
function endsInH(one: string, other: string): boolean {
  const [isLatin, isOthersLatin] = [one, other].map((word) => /^[\p{Script=Latin}']+$/u.test(word));
  if (isLatin && isOthersLatin) return /[aeiouy]h$/u.test(one) && other === `${one}a`;
  if (isLatin) return /[eiuy]h$/u.test(one) && /ح[ةه]$/u.test(other);
  if (isOthersLatin) return one.endsWith('ح') && /[aeiouy]ha$/u.test(other);
  return /[^اويیىهة]$/u.test(one) && (other === `${one}ة` || other === `${one}ه`);
}

function endsInE(one: string, other: string): boolean {
  // Michele is Микеле.
  const [his = '', hers] = [one, other].map((word) => romanise(word).replace(/ch?(?!i)/u, 'k'));
  const stem = his.replace(/e$/u, '');
  if (!his.endsWith('e') || !IN_E.test(stem) || (hers !== `${stem}a` && hers !== `${stem}la`)) return false;
  return isOneScript(one, other) || !ALSO_WOMENS.test(stem);
}

function isOneScript(one: string, other: string): boolean {
  const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);
  return isLatin(one) === isLatin(other);
}
