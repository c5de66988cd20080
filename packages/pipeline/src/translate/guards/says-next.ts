/** Whether a verb of saying stands behind a word: then somebody is called so, also where a sentence begins with it ("Klein sagte", "Petit a dit"). */
import { primaryLanguage } from '@crossquote/domain';

const SAYING: Readonly<Record<string, RegExp>> = {
  de: verbs(
    'sagte?|erklärte?|berichtete?|meinte?|betonte?|warnte?|forderte?|fügte?|räumte?|bestätigte?|kritisierte?|erzählte?|antwortete?|behauptete?|schreibt|schrieb|widersprach|widerspricht|sprach|spricht',
  ),
  fr: verbs(
    "(?:l'|lui )?(?:a|avait) (?:dit|déclaré|affirmé|expliqué|ajouté|indiqué|estimé|précisé|répondu|confié|raconté|assuré)|dit|déclare|affirme|explique|ajoute|raconte|estime|répond|assure|précise",
  ),
};

function verbs(either: string): RegExp {
  return new RegExp(`^\\s(?:${either})(?!\\p{L})`, 'u');
}

/** @param at where the word ends. */
export function saysNext(text: string, at: number, language: string): boolean {
  return SAYING[primaryLanguage(language)]?.test(text.slice(at, at + 40)) ?? false;
}
