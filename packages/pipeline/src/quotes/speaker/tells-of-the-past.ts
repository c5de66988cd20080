/**
 * Edda Kranz hid. “I have a gun and count to three.”: whoever tells a reporter what happened tells it in the past; whoever stands there and threatens, orders
 * or warns does not. Languages whose past no ending and no list tells are left out.
 */
import { isWord, type Token } from '../frame/tokens.ts';

interface Past {
  /** Verbs in the past, by their ending or as they are. */
  readonly form: RegExp;
  /** Verbs in the past that have no ending for it. */
  readonly strong?: RegExp;
  /** Words that only look so. */
  readonly not: RegExp;
  /** "habe", "ai": with a participle near behind it. */
  readonly auxiliary?: RegExp;
  readonly participle?: RegExp;
}

/** German syllables that part from their verb: with them alone the plural is no participle ("verboten"). */
const APART =
  'an|auf|aus|ab|ein|zu|um|durch|nach|vor|hin|her|weg|los|mit|fort|zurück|heraus|hinaus|hinein|herein|hinunter|herunter|raus|rein|runter';
const STRONG_DE =
  'schwamm|aß|trank|fuhr|zog|warf|half|riss|litt|grub|kroch|biss|griff|bat|trat|sank|sang|rang|band|bog|bot|drang|fing|flog|fror|gewann|goss|hing|hob|' +
  'las|log|lud|schob|schoss|schnitt|schwieg|schwor|stach|stahl|stieß|strich|tat|vergaß|schwand|wich|wies|wusch|zwang|brach|erschrak|ritt';

const PAST: Readonly<Record<string, Past>> = {
  de: {
    form: /^(?:war(?:en)?|hatten?|wurden?|konnten?|mussten?|wollten?|durften?|(?:\p{L}{2,}|(?:ver|be|ent|an|auf|aus|zu)?)(?:kam|ging|sah|lief|fiel|rief|schrie|stand|lag|saß|hielt|ließ|nahm|fand|gab|sprach|traf|starb|blieb|schlief|trug|schlug|floh|verlor|begann|schloss|sprang|trieb|stieg)(?:en)?|\p{L}{3,}ten?)$/u,
    strong: new RegExp(
      `^(?:(?:ver|be|ent|er|zer|${APART})?(?:${STRONG_DE})|(?:${APART})?(?:${STRONG_DE})en)$`,
      'u',
    ),
    not: /^(?:heute|bitte|(?:be|ver|beob|betr|schl)?achten?|\p{L}*(?:alten?|kalten?|letzten?|ersten?|zweiten?|dritten?|rechten?|echten?|guten?|besten?|leichten?|weiten?|breiten?|festen?|toten?|meisten?|nächsten?|halten|warten?|arbeiten?|kosten?|bieten?|treten?|raten?|beten?|retten?|töten?|leisten?|starten?|richten?|nichten?|zichten?|fürchten?|haften?|antworten?|hüten?|reiten?|leiten?|möchten?|könnten?|müssten?|sollten?|dürften?|hätten?))$/u,
    auxiliary: /^(?:habe?n?|hat|hast|bin|ist|sind)$/u,
    participle: /^(?:\p{L}*ge(?!nau|gen)\p{L}{2,}(?:t|en)|(?:be|er|ver|zer|ent|miss)\p{L}{2,}(?:t|en))$/u,
  },
  en: {
    form: /^(?:was|were|had|did|been|could|couldn't|didn't|wasn't|weren't|hadn't|came|went|saw|heard|ran|fell|felt|found|fled|gave|got|held|hid|kept|knew|lay|left|lost|made|met|put|read|said|sat|sent|shot|slept|spoke|stood|took|taught|thought|threw|told|understood|woke|won|wore|wrote|began|broke|brought|built|bought|caught|drove|ate|fought|forgot|grew|led|paid|rose|seen|gone|done|\p{L}{2,}ed)$/u,
    strong:
      /^(?:swam|crept|dug|became|drank|sang|rang|sank|shook|struck|swore|tore|bled|flew|froze|meant|rode|sold|sprang|stole|swept|swung|wept|clung|dealt|knelt|leapt|blew|chose|drew|flung|slid|sought|spun|spat|strode|withdrew|overheard)$/u,
    not: /^(?:\p{L}{0,2}eed|bleed|speed|indeed|red|bed|wed|hundred|sacred|naked|wicked|armed|allowed|supposed)$/u,
  },
  fr: {
    form: /^(?:\p{L}{2,}(?:ais|ait|aient)|fus|fut|furent|vis|vit|virent|était|étais)$/u,
    not: /^(?:mais|jamais|vais|sais|sait|fais|fait|désormais|frais|mauvais|français|anglais|lait|trait|parfait|souhait|\p{L}+rai(?:s|t|ent))$/u,
    auxiliary: /^(?:ai|as|a|avons|ont|suis|est|sommes|sont)$/u,
    participle: /^\p{L}+(?:é|i|u|is|it|rt|int)e?s?$/u,
  },
  es: {
    form: /^(?:\p{L}{2,}(?:aba|abas|aban|ábamos|ía|ían|íamos|aron|ieron|é|ó|iste)|fui|fue|vi|vio|oí|salí|corrí|perdí|era|eran|estuve|tuve|tuvo|hubo|hice|hizo|dije|dijo|puse|vine|vino|pude|quise|supe)$/u,
    not: /^(?:qué|porqué|café|también|todavía|policía|día|mía|\p{L}{2,}ría\p{L}*)$/u,
    auxiliary: /^(?:he|ha|has|hemos|han)$/u,
    participle: /^\p{L}+(?:[ai]do|to|cho|so)$/u,
  },
  it: {
    form: /^(?:\p{L}{2,}(?:avo|ava|avano|evo|eva|evano|ivo|iva|ivano|arono|irono|ii)|ero|era|erano|fui|fu|vidi|vide|sentii|corsi|persi|venne|vennero|disse|dissi|ebbi)$/u,
    not: /^(?:brava|nuova|\p{L}+tiva|arriva|viva)$/u,
    auxiliary: /^(?:ho|ha|hai|abbiamo|hanno|sono|è|siamo)$/u,
    participle: /^\p{L}+(?:[aiu]t[oaie]|st[oaie]|tt[oaie]|s[oaie]|rt[oaie])$/u,
  },
  nl: {
    form: /^(?:was|waren|had|hadden|werd|werden|kwam(?:en)?|za[gt]|zagen|ging(?:en)?|liep(?:en)?|riep(?:en)?|viel(?:en)?|stond(?:en)?|lag(?:en)?|hield(?:en)?|nam(?:en)?|vond(?:en)?|gaf|gaven|bleef|sliep|wist(?:en)?|dacht|kon(?:den)?|moest(?:en)?|wilde|verloor|begon|\p{L}{2,}[^aeiou](?:den?|ten?))$/u,
    not: /^(?:worden|beiden?|derde|tweede|einde|andere|aarde|eerste|laatste|beste|meeste|grote|echte|achter|wachten|vechten|houden|vinden|zonden?)$/u,
    auxiliary: /^(?:heb|heeft|hebben|ben|is|zijn)$/u,
    participle: /^(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t|en))$/u,
  },
  pl: {
    form: /^\p{L}+(?:łem|łam|liśmy|łyśmy|łoby|ł|ła|ło|li|ły)$/u,
    not: /^(?:mał\p{L}+|cał\p{L}+|biał\p{L}+|mił\p{L}+|czyli|jeśli|szkoła|siła|stół|dół|świateł|skała|chwili|myśli)$/u,
  },
  ru: {
    form: /^\p{L}+(?:л|ла|ло|ли)(?:с[ья])?$/u,
    strong:
      /^(?:(?:при|у|вы|пере|за|по|раз|от|с|под|до|про|в|на)?(?:нес|вез|полз)(?:с[ья])?|(?:с|по|пере|за)?мог|(?:при|за|с)?берег|(?:при|про)?лег|(?:под|за|с)жег|(?:по|вы|в|за)?лез|за?мерз|спас(?:с[ья])?|вырос|исчез|привык|промок|погиб|умер)$/u,
    not: /^(?:или|если|дела|дело|мало|тепло|стол|пол|угол|тыл|земли|школ[аы]?|сила|цел|зла|село|тело|число|стекло|разве|вдали|дали|боли|недели|мысли)$/u,
  },
  uk: {
    form: /^\p{L}*(?:[аиїєоу]в|ла|ло|ли)(?:с[ья])?$/u,
    strong:
      /^(?:(?:при|ви|пере|за|по|від|на|до|про|роз|с|з|у|в)?(?:ніс|віз|ліг|вів|сів|хотів|сидів|летів|горів|повз)(?:с[ья])?|(?:з|допо|пере)?міг|(?:з|в|у)?умів|вмів|загинув|помер|зник|замерз)$/u,
    not: /^(?:або|коли|ніколи|мало|тепло|знов|любов|мов|сила|школа|село|тіло|число|скло|хвили)$/u,
  },
};

/** How far behind its auxiliary a participle stands, in German and Dutch anywhere. */
const MAX_TO_PARTICIPLE = 4;

/** Whether words tell of something past, in a language whose past is listed. */
export function tellsOfThePast(own: readonly Token[], language: string): boolean {
  const past = PAST[language];
  if (!past) return false;
  const words = own.filter((token) => isWord(token) && !(language === 'de' && token.capital));
  const isAnywhere = language === 'de' || language === 'nl';
  return words.some(({ key }, at) => {
    if (isForm(key, past)) return true;
    if (!past.auxiliary?.test(key)) return false;
    const near = isAnywhere ? words : words.slice(at + 1, at + 1 + MAX_TO_PARTICIPLE);
    return near.some((other) => past.participle?.test(other.key));
  });
}

/** By its form alone, without an auxiliary. */
export function isPast({ key }: Token, language: string): boolean {
  const past = PAST[language];
  return past !== undefined && isForm(key, past);
}

function isForm(key: string, { form, strong, not }: Past): boolean {
  return strong?.test(key) === true || (form.test(key) && !not.test(key));
}
