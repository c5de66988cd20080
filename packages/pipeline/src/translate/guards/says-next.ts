/** Whether a verb of saying stands behind a word: then somebody is called so, also where a sentence begins with it ("Klein sagte", "Petit a dit"). */
import { primaryLanguage } from '@crossquote/domain';
import { VERBS_OF_SAYING } from '../../words/verbs-of-saying.ts';

const { de, fr } = VERBS_OF_SAYING;

const SAYING: Readonly<Record<string, RegExp>> = {
  de: verbs(oneOf(`${de.say} ${de.that} ${de.beside} ${de.bare}`)),
  fr: verbs(`(?:l'|lui )?(?:a|avait) (?:${oneOf(fr.participle)})|${oneOf(fr.say)}`),
};

/** Verbs without their particles, which stand further on. */
function oneOf(list: string): string {
  return list
    .split(/\s+/)
    .map((verb) => verb.replace(/….*$/u, ''))
    .join('|');
}

function verbs(either: string): RegExp {
  return new RegExp(`^\\s(?:${either})(?!\\p{L})`, 'u');
}

/** @param at where the word ends. */
export function saysNext(text: string, at: number, language: string): boolean {
  return SAYING[primaryLanguage(language)]?.test(text.slice(at, at + 40)) ?? false;
}
