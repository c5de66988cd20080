/** Whether a noun phrase can speak: « …, raconte la grutière, … », not « …, raconte sa vie, … ». */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';

/** French names those who do or come from something with these endings; and some things, which are few. */
const DOER =
  /(?:eu[rx]|euse|rice|ien|ienne|iste|ier|ière|logue|ateur|escapée?|ocataire|étaire|nnaire|aise?|oise?|ine?|ande|leader|manager)s?$/;
const THING =
  /(?:(?:^|[^cdgilmnrstvxz])eur|^(?:bonheur|malheur|peur|douleur|couleur|valeur|erreur|horreur|fureur|rumeur|humeur|lenteur|hauteur|largeur|longueur|chaleur|faveur|odeur|leur|lueur|terreur|ampleur|rigueur|jeu|feu|lieu|vœu|adieu|enjeu|lumière|matière|manière|prière|première|dernière|rivière|frontière|carrière|barrière|panier|papier|métier|quartier|courrier|chantier|dossier|janvier|février|rien|bien|lien|soutien|entretien|maintien|liste|piste|fin|matin|chemin|destin|jardin|vin|besoin|coin|origine|cuisine|usine|colline|routine|fois|mois|choix|bois|lois|demande|bande|commande|viande|française)s?)$/;

export function namesSomebody(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (!isWord(token)) return false;
    const { key } = token;
    if (lexicon.pronouns.has(key) && !lexicon.words.determiners.has(key)) return true;
    if (token.capital || lexicon.honorifics.has(key) || isBodyWord(token, lexicon)) return true;
    if (genderOfRole(key, lexicon) || (DOER.test(key) && !THING.test(key))) return true;
    // "la vie du maire" is no maire.
    if (at > first && lexicon.words.prepositions.has(key)) return false;
  }
  return false;
}
