/** Edda Kranz hid. “Come out or we shoot!”: quoted words behind a sentence about one person that are rather another's, of those who did something to her or who found her. */

import type { Span } from '../frame/token-span.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { isPast } from './tells-of-the-past.ts';

interface Silence {
  /** Who is dead or gone says nothing more, and others tell of it. */
  readonly gone: RegExp;
  /** Before a participle: somebody does it to the subject. */
  readonly passive: RegExp;
  readonly participle: RegExp;
  /** A participle that needs no auxiliary: «задержана полицией». */
  readonly bare?: RegExp;
  /** Who is spoken to is there, and what is threatened is to come: nobody tells a reporter so of himself. */
  readonly calls: RegExp;
}

const SILENCE: Readonly<Record<string, Silence>> = {
  de: {
    gone: /^(?:st[ai]rb(?:t|en)?|gestorben|tot(?:e[rns]?)?|tod(?:es)?|getötet(?:e[rns]?)?|ermordet(?:e[rns]?)?|erschossen(?:e[rns]?)?|umgebracht|umgekommen|verschwunden|verschwand(?:en)?|verschollen|vermisst|leiche|opfer)$/u,
    passive: /^(?:wird|werden|wurden?|worden)$/u,
    participle: /(?:t|en)$/u,
    calls: /^(?:du|dich|dir|dein\p{L}*|ihr|euch|eu(?:er|re\p{L}*)|werden?|wirst|werdet)$/u,
  },
  en: {
    gone: /^(?:die[sd]?|dying|dead|deaths?|died|kill(?:s|ed|ing)?|murder(?:s|ed)?|executed|disappear(?:s|ed)?|vanish(?:es|ed)|missing|bod(?:y|ies)|victims?)$/u,
    passive: /^(?:is|are|was|were|be|been|being|got|gets)$/u,
    participle:
      /^(?!(?:when|then|\p{L}*men|children|even|often|open|seven|ten|need|bed|red)$).*(?:ed|en|shot|hit|beat|held|left|found|told|caught|taught|brought|kept|hurt|cut|sent|torn|known|drawn|thrown|hung|put|struck)$/u,
    calls:
      /^(?:you|your|yours|yourself|yourselves|you['’](?:ll|re|ve|d)|will|won['’]t|shall|(?:i|we|they|he|she|it)['’]ll)$/u,
  },
  fr: {
    gone: /^(?:mort[es]*|meurt|mour\p{L}*|décédé\p{L}*|tué\p{L}*|assassiné\p{L}*|exécuté\p{L}*|disparu\p{L}*|corps|victimes?)$/u,
    passive: /^(?:est|sont|été|fut|furent|était|étaient)$/u,
    participle: /(?:[éiu]e?s?|i[ts]e?s?|ainte?s?|erte?s?)$/u,
    calls:
      /^(?:tu|te|t['’]|toi|ton|ta|tes|vous|votre|vos|(?!chez$|assez$)\p{L}{2,}ez|\p{L}{2,}r(?:ai|as|a|ons|ez|ont))$/u,
  },
  es: {
    gone: /^(?:muert[oa]s?|muri(?:ó|eron)|muere|fallec\p{L}*|asesin\p{L}*|ejecutad[oa]s?|desapareci\p{L}*|cuerpo|víctimas?)$/u,
    passive: /^(?:es|son|fue|fueron|sido|era|eran)$/u,
    participle: /(?:[ai]d[oa]s?|t[oa]s?|ch[oa]s?)$/u,
    calls: /^(?:tú|te|ti|tus?|vosotr[oa]s|os|vuestr[oa]s?|usted(?:es)?|\p{L}{2,}r(?:é|ás|á|emos|éis|án))$/u,
  },
  it: {
    gone: /^(?:mort[oaie]|mor(?:ì|irono)|muore|decedut[oaie]|uccis[oaie]|assassinat[oaie]|scompars[oaie]|corpo|vittim[ae])$/u,
    passive: /^(?:è|sono|fu|furono|stat[oaie]|era|erano|viene|venne|vennero)$/u,
    participle: /(?:[aiu]t[oaie]|[st][oaie])$/u,
    calls: /^(?:tu|te|ti|tu[oaie]|tuoi|voi|vi|vostr[oaie]|\p{L}{2,}r(?:ò|ai|à|emo|ete|anno))$/u,
  },
  nl: {
    gone: /^(?:stierf|stierven|gestorven|dood|dode|overleden|overleed|gedood|vermoord|verdwenen|verdween|vermist|lichaam|slachtoffer)$/u,
    passive: /^(?:wordt|worden|werd|werden)$/u,
    participle: /(?:[dt]|en)$/u,
    calls: /^(?:jij|je|jou|jouw|jullie|u|uw|zal|zullen|zult)$/u,
  },
  pl: {
    gone: /^(?:zginęł\p{L}*|zginął|zmarł\p{L}*|umar\p{L}*|żyje|martw\p{L}*|zabit\p{L}*|zamordowan\p{L}*|zastrzelon\p{L}*|zaginę?ł\p{L}*|zaginął|ciało|ofiar\p{L}*)$/u,
    passive: /^(?:został\p{L}*|jest|są|był\p{L}*|zostali)$/u,
    participle: /(?:[nt][yai]|eni|ono|to)$/u,
    bare: /(?:[ao]n[ay]|[oae]ni|bit[ay]|bici|[uyę]t[ay]|[uy]ci|ęci)$/u,
    calls: /^(?:ty|ciebie|cię|ci|tobie|tw(?:ój|oj\p{L}*)|wy|was|wam|wasz\p{L}*|\p{L}{2,}cie|będ\p{L}*)$/u,
  },
  ru: {
    gone: /^(?:погиб\p{L}*|умер\p{L}*|скончал\p{L}*|м[её]ртв\p{L}*|убит\p{L}*|убил\p{L}*|расстрел\p{L}*|застрел\p{L}*|пропал\p{L}*|исчез\p{L}*|тело|жертв\p{L}*)$/u,
    passive: /^(?:был[аои]?)$/u,
    participle: /(?:[нт][аоы]?)$/u,
    bare: /(?:[аяеё]н[аоы]?|(?:би|вя|ня|кры|ши|вы|мя|жа|тёр|тер)т[аоы]?)$/u,
    calls:
      /^(?:ты|тебя|тебе|тобой|тво[йяеию]\p{L}*|вы|вас|вам|вами|ваш\p{L}*|\p{L}{2,}(?:йте|ите)|буд(?:у|ем|ете|ешь|ет|ут))$/u,
  },
  uk: {
    gone: /^(?:загину\p{L}*|помер\p{L}*|мертв\p{L}*|убит\p{L}*|вбит\p{L}*|вби(?:в|ли)|розстрілян\p{L}*|застрелен\p{L}*|зник\p{L}*|пропа(?:в|ла|ли)|тіло|жертв\p{L}*)$/u,
    passive: /^(?:бу(?:в|ла|ло|ли))$/u,
    participle: /(?:[нт](?:ий|а|о|і)?)$/u,
    bare: /(?:[аяе]н(?:ий|а|о|і)|(?:би|вя|зя|ня|кри|ши|м['’]я|жа|тер)т(?:ий|а|о|і))$/u,
    calls:
      /^(?:ти|тебе|тобі|тобою|тв(?:ій|о\p{L}+)|ви|вас|вам|вами|ваш\p{L}*|\p{L}{2,}(?:йте|іть)|буд(?:у|емо|ете|еш|е|уть)|\p{L}{2,}тимем\p{L}*)$/u,
  },
};

/** "was | arrested": how far behind its auxiliary a participle stands; in German anywhere. */
const MAX_TO_PARTICIPLE = 3;

/** Whether the one whom a sentence is about may go on in words of his own: in a language whose words for it are listed, where he lives, acts, and meets nobody else without a name. */
export function mayGoOn(
  tokens: readonly Token[],
  subject: Span,
  isJudging: boolean,
  lexicon: Lexicon,
): boolean {
  const silence = SILENCE[lexicon.data.language];
  if (!silence || tokens.some(({ key }) => silence.gone.test(key))) return false;
  if (isPassive(tokens, silence, lexicon) || isBarePassive(tokens, subject, silence, lexicon)) return false;
  return (
    isJudging ||
    !tokens.some((token, at) => (at < subject.first || at >= subject.end) && isOther(token, lexicon))
  );
}

function isPassive(tokens: readonly Token[], { passive, participle }: Silence, { data }: Lexicon): boolean {
  return tokens.some(({ key }, at) => {
    if (!passive.test(key) || /^[sm]['’]$/.test(tokens[at - 1]?.key ?? '')) return false;
    const near = (data.order === 'v2' ? tokens : tokens.slice(at + 1, at + 1 + MAX_TO_PARTICIPLE)).filter(
      isWord,
    );
    return near.some((token) => !token.capital && participle.test(token.key));
  });
}

/** «Анна Белова | вчера | задержана полицией»: the participle is the first verb behind the subject. */
function isBarePassive(
  tokens: readonly Token[],
  { end }: Span,
  { bare }: Silence,
  { data, words }: Lexicon,
): boolean {
  const verb = tokens
    .slice(end)
    .find(
      (token) => isWord(token) && !token.capital && (bare?.test(token.key) || isPast(token, data.language)),
    );
  return verb !== undefined && !words.adverbs.has(verb.key) && bare?.test(verb.key) === true;
}

/** "saw | the soldiers": a role that is no kin. */
function isOther({ key }: Token, lexicon: Lexicon): boolean {
  const { people, bodies } = lexicon.words;
  const isKin = people.has(key) || people.has(key.replace(/s$/, ''));
  return !isKin && (bodies.has(key) || genderOfRole(key, lexicon) !== null);
}

/** Orders begin with their verb. */
const ORDER =
  /^(?:come|go|get|leave|run|stop|give|bring|tell|let|take|look|listen|shut|stay|kneel|don't|don’t|kommt|komm|geht|geh|raus|halt|gebt|gib|lasst|lass|sagt|sag|hört|hör|seid|sei|macht|mach|ven|venid|sal|salid|vete|vieni|venite|vai|andate|kom|ga)$/u;

/** Forms for one man and one woman besides those that are subjects. */
const HIM = /^(?:him|himself|hem|него|ему|нему|им|ним|нього|йому|ньому|niego|jemu|mu|nim)$/u;
const HER = /^(?:hers|herself|её|неё|нее|ей|ней|ею|неї|їй|ній|нею|niej|ją|nią)$/u;

/** Words that call to somebody, threaten, or speak of somebody who may be the very one. */
export function speaksOfOthers(own: readonly Token[], gender: Gender | null, lexicon: Lexicon): boolean {
  const silence = SILENCE[lexicon.data.language];
  const opening = own.find(isWord)?.key ?? '';
  const isCall = ORDER.test(opening) || own.some(({ key, text }) => text === '!' || silence?.calls.test(key));
  return isCall || own.some(({ key }) => isOneLike(key, gender, lexicon));
}

/** "her", of a woman or of who may be one. */
function isOneLike(
  key: string,
  gender: Gender | null,
  { pronouns, possessives, words, data }: Lexicon,
): boolean {
  // German "sie" and "ihr" are as well several.
  if (words.firstPerson.has(key) || (data.language === 'de' && /^(?:sie|ihr\p{L}*)$/u.test(key)))
    return false;
  const of = HIM.test(key) ? 'm' : HER.test(key) ? 'f' : (pronouns.get(key) ?? possessives.get(key));
  return (of === 'm' || of === 'f') && (gender === null || gender === 'n' || of === gender);
}
