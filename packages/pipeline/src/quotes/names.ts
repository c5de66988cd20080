/** Spots proper names in a frame by capitals, articles, titles and handles, and what the words beside them say about their bearer. */
import { isWord } from './cues.ts';
import type { Gender, Lexicon } from './lexicon/compile-lexicon.ts';
import { canStart, isParticle, type Span } from './noun-phrases.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface SpottedName extends Span {
  /** First token with its form of address ("Dr. Ilvine Weiß"). */
  readonly addressed: number;
  readonly body: boolean;
  readonly gender: Gender | null;
  readonly roles: readonly string[];
}

export function spotNames(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
): readonly SpottedName[] {
  if (lexicon.data.order === 'vso' || lexicon.data.language === 'fa') return handles(tokens);
  const names: SpottedName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text.startsWith('@')) {
      names.push({
        first: at,
        end: at + 1,
        addressed: at,
        body: false,
        ...besides(tokens, { first: at, end: at + 1 }, lexicon),
      });
      continue;
    }
    if (!startsRun(tokens, at, lexicon, isKnown)) continue;
    const end = runEnd(tokens, at, lexicon);
    const name = nameInRun(tokens, { first: at, end }, lexicon, isKnown);
    if (name) names.push(name);
    at = end - 1;
  }
  return names;
}

/** What a word says about who bears it: activist, girl, Lehrerin. */
export function genderOfRole(key: string, lexicon: Lexicon): Gender | null {
  const known = lexicon.roles.get(key);
  if (known) return known;
  const ending = lexicon.roleEndings.findLast(([suffix]) => key.endsWith(suffix));
  return ending?.[1] ?? null;
}

export function isBodyWord(token: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.words.bodies.has(token.key) ||
    lexicon.bodyEndings.some((ending) => token.key.endsWith(ending) && token.capital) ||
    isAcronym(token)
  );
}

export function isAcronym(token: Token): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})(?:['’]s)?$/u.test(token.text);
}

/** Role words of the stretch: "activist and resident", "a 7-year-old girl". */
export function rolesIn(tokens: readonly Token[], span: Span, lexicon: Lexicon): readonly string[] {
  const roles: string[] = [];
  for (let at = span.first; at < span.end; at += 1) {
    const token = tokenAt(tokens, at);
    if (
      !isWord(token) ||
      (lexicon.words.relatives.has(token.key) && !lexicon.words.determiners.has(token.key))
    )
      break;
    if (at > span.first && lexicon.words.prepositions.has(token.key)) break;
    if (genderOfRole(token.key, lexicon)) roles.push(token.key);
  }
  return roles;
}

export function genderOfRoles(roles: readonly string[], lexicon: Lexicon): Gender | null {
  return (
    roles.map((role) => genderOfRole(role, lexicon)).find((gender) => gender === 'm' || gender === 'f') ??
    null
  );
}

function handles(tokens: readonly Token[]): readonly SpottedName[] {
  return tokens.flatMap((token, at) =>
    token.text.startsWith('@')
      ? [{ first: at, end: at + 1, addressed: at, body: false, gender: null, roles: [] }]
      : [],
  );
}

function isNamePart(token: Token | undefined): token is Token {
  return (
    isWord(token) &&
    !/^\p{Lu}\p{L}*-(?:\p{Ll}|\d)/u.test(token.text) &&
    (token.capital || /^(?:al|el|an|as|ash|ad|ar|at|az)-\p{Lu}/u.test(token.text))
  );
}

function startsRun(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
): boolean {
  const token = tokens[at];
  if (!isNamePart(token) || token.text.startsWith('@')) return false;
  const { words } = lexicon;
  if (words.times.has(token.key) && !isNamePart(tokens[at + 1])) return false;
  const isFunction =
    words.determiners.has(token.key) ||
    words.prepositions.has(token.key) ||
    words.adverbs.has(token.key) ||
    words.subordinators.has(token.key) ||
    words.coordinators.has(token.key) ||
    lexicon.pronouns.has(token.key) ||
    lexicon.possessives.has(token.key) ||
    words.finite.has(token.key) ||
    (lexicon.phrases.has(token.key) && lexicon.data.language !== 'de') ||
    words.relatives.has(token.key) ||
    words.that.has(token.key);
  if (isFunction) return false;
  const initial = !tokens.slice(0, at).some(isWord);
  return (
    !initial ||
    isIntroduced(tokens, at, lexicon) ||
    isNamePart(tokens[at + 1]) ||
    isKnown(token.key) ||
    isAcronym(token) ||
    lexicon.honorifics.has(token.key)
  );
}

/** "Bana, a girl who …": an apposition makes the first word of a sentence a name. */
function isIntroduced(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 2];
  if (tokens[at + 1]?.text !== ',' || !isWord(next) || lexicon.data.language === 'de') return false;
  return /^(?:a|an|the|another|who|whose|un|une|una|l'|le|la|el|qui|dont)$/.test(next.key);
}

function runEnd(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  let end = first + 1;
  while (end < tokens.length) {
    const token = tokenAt(tokens, end);
    if (/['’]s$/.test(tokenAt(tokens, end - 1).text) && lexicon.data.language === 'en') break;
    if (isNamePart(token) && !lexicon.words.times.has(token.key)) end += 1;
    else if (isParticle(token, tokens[end + 1]) && end > first) end += 2;
    else break;
  }
  return end;
}

function nameInRun(
  tokens: readonly Token[],
  run: Span,
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
): SpottedName | null {
  let { first } = run;
  const { end } = run;
  let addressed = first;
  let gender: Gender | null = null;
  const roles: string[] = [];
  for (let at = run.first; at < end - 1; at += 1) {
    const { key } = tokenAt(tokens, at);
    const honorific = lexicon.honorifics.get(key);
    const role = genderOfRole(key, lexicon);
    if (!honorific && !role) continue;
    if (honorific && at > addressed && first !== at) continue;
    if (!honorific) addressed = at + 1;
    else if (first !== at) addressed = at;
    first = at + 1;
    if (role) roles.push(key);
    if (honorific === 'm' || honorific === 'f') gender = honorific;
  }
  const last = tokenAt(tokens, end - 1);
  if (first >= end || genderOfRole(last.key, lexicon)) return null;
  const body = tokens.slice(first, end).some((token) => isBodyWord(token, lexicon));
  const german = lexicon.data.language === 'de';
  if (german && !body) {
    const named = germanName(tokens, { first, end }, roles.length > 0 || first > run.first, lexicon, isKnown);
    if (named === null) return null;
    if (named > first) addressed = first = named;
  }
  const start = Math.min(addressed, first);
  const beside = besides(tokens, { first: start, end }, lexicon);
  const all = [...roles, ...beside.roles];
  return {
    first,
    end,
    addressed: start,
    body,
    gender: gender ?? beside.gender ?? genderOfRoles(all, lexicon),
    roles: all,
  };
}

/** All nouns have capitals: a run is a name when no article stands before it, or when a role or two more words do. @returns its first token. */
function germanName(
  tokens: readonly Token[],
  run: Span,
  introduced: boolean,
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
): number | null {
  const own = tokens.slice(run.first, run.end);
  const noun = own.findLastIndex(
    (token) =>
      lexicon.nounEndings.some(
        (ending) => token.key.length > ending.length + 2 && token.key.endsWith(ending),
      ) && !isKnown(token.key),
  );
  if (noun === own.length - 1) return null;
  const before = tokens[run.first - 1];
  const article =
    isWord(before) &&
    (lexicon.words.determiners.has(before.key) ||
      lexicon.possessives.has(before.key) ||
      (!before.capital &&
        /(?:e|en|er|es|em)$/.test(before.key) &&
        !lexicon.words.prepositions.has(before.key) &&
        !lexicon.words.coordinators.has(before.key) &&
        !lexicon.phrases.has(before.key)));
  if (introduced && noun < 0) return run.first;
  if (own.length === 1) return isKnown(tokenAt(own, 0).key) || isAcronym(tokenAt(own, 0)) ? run.first : null;
  if (article || noun >= 0) return own.length >= 3 ? run.end - 2 : null;
  return run.first;
}

/** Roles and gender from "activist Lina …", "Its spokesman, …" and "…, an activist in …". */
function besides(
  tokens: readonly Token[],
  name: Span,
  lexicon: Lexicon,
): { readonly roles: readonly string[]; readonly gender: Gender | null } {
  const roles = [...rolesBefore(tokens, name.first, lexicon), ...rolesAfter(tokens, name.end, lexicon)];
  return { roles, gender: genderOfRoles(roles, lexicon) ?? relativeGender(tokens, name.end, lexicon) };
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
    from -= 1;
    if (lexicon.words.determiners.has(key) && !comma) break;
  }
  if (!comma) return rolesIn(tokens, { first: from, end }, lexicon);
  const start = tokens.findIndex((token, at) => at >= from && at < end && canStart(token, lexicon));
  if (start >= 0 && isOffice(tokens, start, end, lexicon)) return [tokenAt(tokens, end - 1).key];
  return start >= 0 && (start === from || lexicon.words.prepositions.has(tokenAt(tokens, from).key))
    ? rolesIn(tokens, { first: start, end }, lexicon)
    : [];
}

/** "the spokesperson for the Secretary-General": the last word is the office of who is named next. */
function isOffice(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  const last = tokenAt(tokens, end - 1);
  return (
    genderOfRole(last.key, lexicon) !== null &&
    tokens.slice(first, end - 1).some((token) => lexicon.words.nounPrepositions.has(token.key))
  );
}

function rolesAfter(tokens: readonly Token[], end: number, lexicon: Lexicon): readonly string[] {
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return [];
  let stop = end + 1;
  while (stop < tokens.length && stop - end < 10 && isWord(tokens[stop])) stop += 1;
  const first = tokens[end + 1];
  if (!isWord(first)) return [];
  const article = lexicon.words.determiners.has(first.key);
  const bare = rolesIn(tokens, { first: end + 1, end: Math.min(stop, end + 5) }, lexicon);
  if (!article && !bare.length) return [];
  const finite = tokens
    .slice(end + 1, Math.min(stop, end + 4))
    .some((token) => lexicon.words.finite.has(token.key));
  return finite ? [] : rolesIn(tokens, { first: end + 1, end: stop }, lexicon);
}

/** German: "…, die das Spital leitet" tells a woman, "…, der" a man. */
function relativeGender(tokens: readonly Token[], end: number, lexicon: Lexicon): Gender | null {
  if (lexicon.data.language !== 'de' || tokens[end]?.text !== ',') return null;
  const word = tokens[end + 1]?.key;
  if (word === 'deren') return 'f';
  if (word === 'dessen') return 'm';
  if (genderOfRole(tokens[end + 2]?.key ?? '', lexicon)) return null;
  return word === 'die' ? 'f' : word === 'der' ? 'm' : null;
}
