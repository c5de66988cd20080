/** "der 54-Jährige", "the 54-year-old", "le quinquagénaire": people who are called by their age, and ages told of them. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';

/** In years, both ends among them: of a decade ten, else one. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const CALLED = /^(\d{1,3})-?(?:Jährige[rnms]?|year-old|jarige|enne)$/u;
/** As an adjective: "the 54-year-old baker". */
const AGED = /^(\d{1,3})-?(?:jährige[rnms]?|year-old|jarige|летн\p{L}+)$/u;
const YEARS = /^(?:years?|jahre|ans|años|anni|jaar|лет|года?)$/u;
const OLD = /^(?:alte[rnms]?|old|oude)$/u;

const DECADES: Readonly<Record<string, number>> = {
  trentenaire: 30,
  quadragénaire: 40,
  quinquagénaire: 50,
  sexagénaire: 60,
  septuagénaire: 70,
  octogénaire: 80,
  nonagénaire: 90,
  septuagenario: 70,
  septuagenaria: 70,
  octogenario: 80,
  octogenaria: 80,
  nonagenario: 90,
  nonagenaria: 90,
  septuagenarian: 70,
  octogenarian: 80,
  nonagenarian: 90,
};

/** A noun of its own: "54-Jährige" with the capital that German gives nouns. */
export function agesCalled({ text, key }: Token): Ages | null {
  const decade = DECADES[key];
  if (decade !== undefined) return { from: decade, to: decade + 9 };
  const [, years] = CALLED.exec(text) ?? [];
  return years === undefined ? null : just(years);
}

/** "der 54-Jährige", "el hombre de 54 años": of one person, behind one word for the article. */
export function agesOf(tokens: readonly Token[], { first, end }: Span): Ages | null {
  const [, head, de, years, unit] = [0, 1, 2, 3, 4].map((at) => tokenAt(tokens, first + at));
  if (!head || end - first < 2) return null;
  const called = end - first === 2 ? agesCalled(head) : null;
  // "die 54-Jährigen" are several; "laut der 54-Jährigen" is a woman.
  if (called) return head.key.endsWith('gen') && tokenAt(tokens, first).key === 'die' ? null : called;
  const isAge = /^(?:de|di)$/u.test(de?.key ?? '') && YEARS.test(unit?.key ?? '');
  return isAge && end - first <= 5 && isYears(years) ? just(years.text) : null;
}

/** How old somebody named is said to be right beside the name: "Jost Ebel (54)", "Jost Ebel, 54,", "the 54-year-old baker Jost Ebel". */
export function ageBeside(tokens: readonly Token[], name: Span): number | null {
  return ageBehind(tokens, name.end) ?? ageBefore(tokens, name.first);
}

function ageBehind(tokens: readonly Token[], end: number): number | null {
  const mark = tokenAt(tokens, end).text;
  if (mark !== ',' && mark !== '(') return null;
  const leads = /^(?:de|aged)$/u.test(tokenAt(tokens, end + 1).key) ? 1 : 0;
  const years = tokens[end + 1 + leads];
  const next = tokenAt(tokens, end + 2 + leads);
  const closes = mark === '(' ? /^[),]$/u : /^[,.;]$/u;
  return isYears(years) && (closes.test(next.text) || YEARS.test(next.key)) ? Number(years.text) : null;
}

/** Words between an age and the name: "54-year-old night watchman Jost Ebel". */
const REACH = 3;

function ageBefore(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at >= first - REACH && isWord(tokens[at]); at -= 1) {
    const { text, key } = tokenAt(tokens, at);
    const [, aged] = AGED.exec(text) ?? [];
    if (aged !== undefined) return Number(aged);
    const years = tokens[at - 2];
    if (OLD.test(key) && YEARS.test(tokenAt(tokens, at - 1).key) && isYears(years)) return Number(years.text);
  }
  return null;
}

function isYears(token: Token | undefined): token is Token {
  return /^\d{1,3}$/u.test(token?.text ?? '');
}

function just(years: string): Ages {
  return { from: Number(years), to: Number(years) };
}

/** «пятнадцатилетний», "piętnastoletnia": so many years old, in one word; folded. */
const AGED_MAN = /(?:летн(?:ий|его|ему|им)|річн(?:ий|ого|ому|им)|letni(?:ego|emu|m)?)$/u;
const AGED_WOMAN = /(?:летн(?:яя|ей|юю)|річн(?:а|ої|ій|у)|letni(?:a|ą|ej))$/u;

/** null: no such word. */
export function genderOfAged(key: string): 'm' | 'f' | null {
  return AGED_MAN.test(key) ? 'm' : AGED_WOMAN.test(key) ? 'f' : null;
}
