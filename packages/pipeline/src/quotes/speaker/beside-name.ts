/** What the words beside a name say about its bearer: roles and gender. */
import { genderOfGivenName } from '../../names/given-name-genders.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { canStart } from '../phrase/phrase-start.ts';
import { genderOfRole, genderOfRoles, rolesIn } from '../phrase/role-words.ts';
import type { SpottedName } from './spotted-name.ts';

/** Roles and gender from "activist Lina …", "Its spokesman, …" and "…, an activist in …". */
export function besides(
  tokens: readonly Token[],
  name: Span,
  lexicon: Lexicon,
): Pick<SpottedName, 'roles' | 'titles' | 'gender'> {
  const before = tokenAt(tokens, name.first - 1);
  // "Der Kommissar empfahl, Verhandlungen aufzunehmen": all nouns have capitals in German, and one alone behind a comma is hardly his name.
  const isAlone = name.end - name.first === 1 && tokens[name.end]?.text !== ',';
  const isNoun = lexicon.data.language === 'de' && isAlone && before.text === ',';
  // "The mayor, Jan Torp said, was warned": between commas, who says it is another.
  const says = before.text === ',' && !lexicon.data.caseless && isSaying(tokenAt(tokens, name.end), lexicon);
  const own = isNoun || says ? [] : rolesBefore(tokens, name.first, lexicon);
  const roles = [...own, ...rolesAfter(tokens, name.end, lexicon)];
  const byVerb = genderOfVerb(tokens, name, lexicon);
  const gender =
    // «Директор Ада Хольм сказала»: a woman may hold an office that has a man's form.
    (byVerb === 'f' ? byVerb : null) ??
    genderOfRoles(roles, lexicon) ??
    (roles.length ? articleGender(tokens, name, lexicon) : null) ??
    relativeGender(tokens, name, lexicon) ??
    genderOfRoles(rolesTold(tokens, name.end, lexicon), lexicon) ??
    byVerb;
  const titles = isWord(before) && isTitle(before.key, lexicon) ? [before.key] : [];
  return { roles, titles, gender };
}

function isSaying({ key, capital }: Token, lexicon: Lexicon): boolean {
  return !capital && isVerb(key, lexicon) && !lexicon.ambiguous.has(key);
}

/** A role that is no form of address: "Mayor", not "Herr". */
export function isTitle(key: string, lexicon: Lexicon): boolean {
  return genderOfRole(key, lexicon) !== null && !lexicon.honorifics.has(key);
}

/** "la maire Elena …", "Elena …, une journaliste": the nearest article tells it where the role does not. */
function articleGender(tokens: readonly Token[], name: Span, lexicon: Lexicon): Gender | null {
  const { genderedArticles } = lexicon;
  const behind = tokens[name.end]?.text === ',' ? tokens[name.end + 1] : undefined;
  const after = behind && genderedArticles.get(behind.key);
  if (after) return after;
  const comma = tokens[name.first - 1]?.text === ',';
  const end = comma ? name.first - 1 : name.first;
  for (let at = end - 1; at >= Math.max(0, end - 9) && isWord(tokens[at]); at -= 1) {
    // "le porte-parole de la police": the article of the role itself, not of whose it is.
    const owned = lexicon.words.nounPrepositions.has(tokens[at - 1]?.key ?? '');
    const gender = lexicon.genderedArticles.get(tokenAt(tokens, at).key);
    if (gender && !owned) return gender;
  }
  return null;
}

function rolesBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): readonly string[] {
  const comma = tokens[first - 1]?.text === ',';
  const end = comma ? first - 1 : first;
  let from = end;
  while (from > 0 && end - from < 9 && isWord(tokens[from - 1])) {
    const { key } = tokenAt(tokens, from - 1);
    if (
      !comma &&
      (lexicon.words.prepositions.has(key) || (lexicon.phrases.has(key) && !genderOfRole(key, lexicon)))
    )
      break;
    // "die Ärztin Anna Torp und ihr Mann Jost Torp": whose the words before are.
    const isOfAnother =
      lexicon.words.coordinators.has(key) && genderOfRole(tokenAt(tokens, from - 2).key, lexicon) === null;
    if (isOfAnother && !comma) break;
    from -= 1;
    if ((lexicon.words.determiners.has(key) || lexicon.possessives.has(key)) && !comma) break;
  }
  if (!comma)
    return rolesIn(tokens, { first: behindAnother(tokens, { first: from, end }, lexicon), end }, lexicon);
  const start = tokens.findIndex((token, at) => at >= from && at < end && canStart(token, lexicon));
  if (start >= 0 && tokens.slice(start, end).some((token) => opensClause(token, lexicon))) return [];
  if (start >= 0 && isOffice(tokens, start, end, lexicon)) return [tokenAt(tokens, end - 1).key];
  return start >= 0 && (start === from || lexicon.words.prepositions.has(tokenAt(tokens, from).key))
    ? rolesIn(tokens, { first: start, end }, lexicon)
    : [];
}

/** "The guard Jan Torp | beat | Mira Holm": a role right before another name is that one's. */
function behindAnother(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): number {
  const isRole = (at: number) => genderOfRole(tokenAt(tokens, at).key, lexicon) !== null;
  const isPart = (at: number) => at >= first && tokenAt(tokens, at).capital && !isRole(at);
  const last = tokens.findLastIndex(
    (_, at) => at < end - 1 && isPart(at) && !tokenAt(tokens, at + 1).capital,
  );
  let name = last;
  while (isPart(name - 1)) name -= 1;
  return last > first && name > first && isRole(name - 1) ? last + 1 : first;
}

/** "Asked by the mayor if he knew, | Jan Dahl", "The mayor, | Jan Dahl | said, …": words of a clause, which tell nothing of the name behind them. */
function opensClause({ key }: Token, { words, pronouns }: Lexicon): boolean {
  return (
    !words.determiners.has(key) &&
    !words.prepositions.has(key) &&
    (words.finite.has(key) || words.subordinators.has(key) || pronouns.has(key))
  );
}

/** "the spokesperson for the Secretary-General": the last word is the office of who is named next. */
function isOffice(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  const last = tokenAt(tokens, end - 1);
  return (
    genderOfRole(last.key, lexicon) !== null &&
    tokens.slice(first, end - 1).some((token) => lexicon.words.nounPrepositions.has(token.key))
  );
}

function rolesAfter(tokens: readonly Token[], name: number, lexicon: Lexicon): readonly string[] {
  const end = behindAge(tokens, name);
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return [];
  let stop = end + 1;
  while (stop < tokens.length && stop - end < 10 && isWord(tokens[stop])) stop += 1;
  const first = tokens[end + 1];
  // "Die Brücke, erklärte der Bürgermeister, …"
  if (!isWord(first) || isVerb(first.key, lexicon)) return [];
  if (goesOnToSay(tokens, end + 2, stop, lexicon)) return [];
  const article = lexicon.words.determiners.has(first.key);
  const bare = rolesIn(tokens, { first: end + 1, end: Math.min(stop, end + 5) }, lexicon);
  if (!article && !bare.length) return [];
  const finite = tokens
    .slice(end + 1, Math.min(stop, end + 4))
    .some((token) => lexicon.words.finite.has(token.key));
  return finite ? [] : rolesIn(tokens, { first: end + 1, end: stop }, lexicon);
}

/** "In a post on Telegram, the governor | wrote that …": the subject of a verb, and no more about the name. */
function goesOnToSay(tokens: readonly Token[], from: number, stop: number, lexicon: Lexicon): boolean {
  const { relatives } = lexicon.words;
  const verb = tokens.findIndex(
    ({ key, capital }, at) =>
      at >= from && at < stop && !capital && isVerb(key, lexicon) && !lexicon.ambiguous.has(key),
  );
  return verb > 0 && !tokens.slice(from, verb).some(({ key }) => relatives.has(key));
}

/** "Mira Holm, 41 ans, conductrice": the comma behind the age. */
function behindAge(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',' || !/^\d{1,3}$/.test(tokens[end + 1]?.key ?? '')) return end;
  const comma = [end + 2, end + 3].find((at) => tokens[at]?.text === ',');
  return comma ?? end;
}

/** Past tense; not Polish "działa", "wysyła", "woła" of the present. */
const OF_A_WOMAN = /(?<!dzia|sy|wo|zdo)(?<=\p{L}{2})(?:ла|лась|лася|ła)$/u;

/** A man's given name, also in the cases of «Ивана Хольма задержала полиция». */
function isMansName(key: string): boolean {
  const own = genderOfGivenName(key);
  if (own) return own === 'm';
  const stem = key.replace(/(?:[аяую]|[оеє]м|[оеє]ві|[au]|owi|em)$/u, '');
  return stem !== key && ['', 'й', 'ь'].some((end) => genderOfGivenName(stem + end) === 'm');
}

/** «сказала Хольм», «мэр Хольм сказала»: the verb of saying right beside the name and its titles. */
function genderOfVerb(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): Gender | null {
  if (!lexicon.verbGender.length) return null;
  let before = first - 1;
  while (genderOfRole(tokenAt(tokens, before).key, lexicon)) before -= 1;
  const behind = tokenAt(tokens, end);
  const verb = [tokenAt(tokens, before), behind].find(({ key }) => isVerb(key, lexicon));
  // «Хольм вышла»; behind a man's name it is a noun, or the verb of a woman or a body: «Иван Хольм тела не видел».
  const isHers = !verb && isWord(behind) && !behind.capital && OF_A_WOMAN.test(behind.key);
  if (isHers && !isMansName(tokenAt(tokens, first).key)) return 'f';
  return lexicon.verbGender.findLast(([ending]) => verb?.key.endsWith(ending))?.[1] ?? null;
}

/** "Belling, who is a man of few words", "Belling, qui est un homme discret": what the clause says of the name. */
function rolesTold(tokens: readonly Token[], end: number, lexicon: Lexicon): readonly string[] {
  const { relatives, finite, determiners } = lexicon.words;
  const [comma, pronoun, verb, article] = [0, 1, 2, 3].map((at) => tokenAt(tokens, end + at));
  const isTold =
    comma?.text === ',' &&
    relatives.has(pronoun?.key ?? '') &&
    finite.has(verb?.key ?? '') &&
    determiners.has(article?.key ?? '');
  return isTold
    ? rolesIn(tokens, { first: end + 4, end: Math.min(tokens.length, end + 7) }, lexicon).slice(0, 1)
    : [];
}

/** German: "…, die das Spital leitet" tells a woman, "…, der" a man. */
function relativeGender(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): Gender | null {
  if (lexicon.data.language !== 'de' || tokens[end]?.text !== ',') return null;
  // "Holm, die Lotsin," is one; "Milch, die sauer war" may be any noun, or several.
  const isApposed = tokenAt(tokens, end + 2).capital && tokens[end + 3]?.text === ',';
  if (end - first === 1 && !isApposed) return null;
  const word = tokens[end + 1]?.key;
  if (word === 'deren') return 'f';
  if (word === 'dessen') return 'm';
  if (genderOfRole(tokens[end + 2]?.key ?? '', lexicon)) return null;
  return word === 'die' ? 'f' : word === 'der' ? 'm' : null;
}
