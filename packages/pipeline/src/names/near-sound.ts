/**
 * Whether two words of names in two scripts may be one word. Transcriptions keep consonants and guess at vowels (Трамп, Хаммел, Дейв), so only
 * the end, which tells Samir from Samira and Rana from Rania, must agree.
 */
import { distance } from 'fastest-levenshtein';
import type { NameToken } from './name-tokens.ts';

/** `near`: the same consonants. `like`: nearly the same, so that nobody can say that they are two. */
export type Nearness = 'near' | 'like' | null;

/** Share of the consonants that may differ in words that are like. */
const LIKE = 0.4;

/** null for words of one script, which are compared letter by letter; but what Russian begins with Х Ukrainian begins with Г (Хольм, Гольм). */
export function nearSound(a: NameToken, b: NameToken): Nearness {
  if (a.romanised === b.romanised && a.sound.abjad === b.sound.abjad) return beginAsH(a, b) ? 'like' : null;
  let nearest: Nearness = null;
  for (const left of a.sound.readings) {
    for (const right of b.sound.readings) {
      const one = withoutH(bare(left.consonants), a, b);
      const other = withoutH(bare(right.consonants), b, a);
      const most = Math.max(one.length, other.length);
      if (most === 0 || Math.min(one.length, other.length) === 0) continue;
      if (one === other) {
        if (endsAlike(left.vowels.at(-1) ?? '', right.vowels.at(-1) ?? '')) return 'near';
      } else if (distance(one, other) <= LIKE * most) nearest = 'like';
    }
  }
  return nearest;
}

function beginAsH({ latin: a, romanised }: NameToken, { latin: b }: NameToken): boolean {
  const [, one] = /^(?:kh|g)(.+)$/u.exec(a) ?? [];
  const [, other] = /^(?:kh|g)(.+)$/u.exec(b) ?? [];
  return romanised && one !== undefined && one === other;
}

/** What begins with H in Latin letters begins with Х or Г in Cyrillic ones (Хаммел, Гейл); H itself is no consonant here. */
function withoutH(consonants: string, { latin }: NameToken, other: NameToken): string {
  return other.latin.startsWith('h') && /^(?:kh|g)/u.test(latin) ? consonants.slice(1) : consonants;
}

/** Arabic script has no p, and no v. */
function bare(consonants: string): string {
  return consonants.replaceAll('p', 'b');
}

function endsAlike(a: string, b: string): boolean {
  if (a.includes('*') || b.includes('*')) return true;
  const ends = (vowels: string) => (/i./u.test(vowels) ? 'glide' : vowels.endsWith('a') ? 'a' : '');
  return ends(a) === ends(b);
}
