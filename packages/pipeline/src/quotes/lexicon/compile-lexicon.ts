/** Turns a language's lists into sets and tables that are asked word by word. */
import type { Medium } from '@crossquote/domain';
import { foldWord } from '../frame/tokens.ts';
import { compilePhrases, type PhrasePattern } from './compile-phrases.ts';
import type { LexiconData } from './lexicon.ts';

/** How a cue reports; see LexiconData.verbs. */
export type CueKind =
  | Exclude<keyof LexiconData['verbs'], 'ambiguous' | 'reflexive' | 'orNoun' | 'goingOn'>
  | 'source'
  | 'sourceAfter';
export type Gender = 'm' | 'f' | 'n' | 'p';

export interface Phrase {
  readonly words: readonly string[];
  /** Stands later in the clause: "teilte … mit". */
  readonly particle: string | null;
  readonly kinds: ReadonlySet<CueKind>;
}

type Genders = { readonly [gender in Gender]?: string };

export interface Lexicon {
  readonly data: LexiconData;
  /** By first word; longer phrases first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly ambiguous: ReadonlySet<string>;
  readonly words: Readonly<ReturnType<typeof wordLists>>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly possessives: ReadonlyMap<string, Gender>;
  readonly roles: ReadonlyMap<string, Gender>;
  readonly roleEndings: readonly (readonly [string, Gender])[];
  readonly honorifics: ReadonlyMap<string, Gender>;
  readonly genderedArticles: ReadonlyMap<string, Gender>;
  readonly verbGender: readonly (readonly [string, Gender])[];
  /** Multi-word entries joined by a space. */
  readonly media: readonly (readonly [string, Medium])[];
  readonly selfNaming: readonly (readonly string[])[];
  readonly takingUp: readonly (readonly string[])[];
  readonly bodyEndings: readonly string[];
  readonly nounEndings: readonly string[];
  readonly paperEndings: readonly string[];
  readonly sourceWith: { readonly prepositions: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  readonly onThings: Readonly<Record<keyof NonNullable<LexiconData['onThings']>, ReadonlySet<string>>>;
  /** Of an adjective and its noun, parted by a space. */
  readonly manner: Readonly<Record<keyof NonNullable<LexiconData['manner']>, readonly string[]>>;
  /** `dead` by what it begins with. */
  readonly dying: Readonly<Record<'told' | 'dead' | 'alive', PhrasePattern>>;
  readonly anonymity: Readonly<Record<'wish' | 'changed' | 'called', PhrasePattern>> &
    Readonly<Record<(typeof OF_NAMES)[number], ReadonlySet<string>>>;
}

const OF_NAMES = ['name', 'names', 'of', 'kinds', 'others', 'people', 'doing'] as const;

const VERBS = ['say', 'that', 'beside', 'urge', 'about', 'aboutQuoted', 'participle'] as const;

export function compileLexicon(data: LexiconData): Lexicon {
  return {
    data,
    phrases: phrasesOf(data),
    ambiguous: new Set(words(data.verbs.ambiguous)),
    words: wordLists(data),
    pronouns: byGender(data.pronouns),
    possessives: byGender(data.possessives ?? {}),
    roles: rolesOf(data),
    roleEndings: [...byGender(data.roleEndings ?? {})],
    honorifics: byGender(data.honorifics ?? {}),
    genderedArticles: byGender(data.genderedArticles ?? {}),
    verbGender: [...byGender(data.verbGender ?? {})],
    media: (['video', 'post', 'statement', 'interview', 'broadcast'] as const).flatMap((medium) =>
      words(data.media[medium]).map((word) => [word, medium] as const),
    ),
    selfNaming: words(data.selfNaming).map((phrase) => phrase.split(' ')),
    takingUp: words(data.takingUp).map((phrase) => phrase.split(' ')),
    bodyEndings: words(data.bodyEndings),
    nounEndings: words(data.nounEndings),
    paperEndings: words(data.paperEndings),
    sourceWith: {
      prepositions: new Set(words(data.sourceWith?.prepositions)),
      nouns: new Set(words(data.sourceWith?.nouns)),
    },
    onThings: {
      shown: set(data.onThings?.shown),
      showing: set(data.onThings?.showing),
      things: set(data.onThings?.things),
      hung: set(data.onThings?.hung),
      beside: set(data.onThings?.beside),
      was: set(data.onThings?.was),
    },
    manner: {
      instrumental: words(data.manner?.instrumental),
      adverbs: words(data.manner?.adverbs),
      verbs: words(data.manner?.verbs),
    },
    dying: {
      told: compilePhrases(data.dying?.told),
      dead: compilePhrases(data.dying?.dead),
      alive: compilePhrases(data.dying?.alive),
    },
    anonymity: {
      wish: compilePhrases(data.anonymity?.wish),
      changed: compilePhrases(data.anonymity?.changed),
      called: compilePhrases(data.anonymity?.called),
      name: set(data.anonymity?.name),
      names: set(data.anonymity?.names),
      of: set(data.anonymity?.of),
      kinds: set(data.anonymity?.kinds),
      others: set(data.anonymity?.others),
      people: set(data.anonymity?.people),
      doing: set(data.anonymity?.doing),
    },
  };
}

const set = (list: string | undefined): ReadonlySet<string> => new Set(words(list));

function wordLists(data: LexiconData) {
  return {
    so: set(data.so),
    as: set(data.as),
    that: set(data.that),
    orNoun: set(data.verbs.orNoun),
    goingOn: set(data.verbs.goingOn),
    whether: set(data.whether),
    how: set(data.how),
    infinitive: set(data.infinitive),
    negations: set(data.negations),
    hypothetical: set(data.hypothetical),
    auxiliaries: set(data.auxiliaries),
    finite: set(data.finite),
    adverbs: set(data.adverbs),
    times: set(data.times),
    besideTimes: set(data.besideTimes),
    determiners: set(data.determiners),
    definite: set(data.definite),
    prepositions: set(data.prepositions),
    nounPrepositions: set(data.nounPrepositions),
    locatives: set(data.locatives),
    origins: set(data.origins),
    others: set(data.others),
    ofPlaces: set(data.ofPlaces),
    callings: set(data.callings),
    capes: set(data.capes),
    coordinators: set(data.coordinators),
    subordinators: set(data.subordinators),
    relatives: set(data.relatives),
    firstPerson: set(data.firstPerson),
    onePerson: set(data.onePerson),
    ownSubjects: set(data.ownSubjects),
    reporters: set(data.reporters),
    papers: set(data.papers),
    by: set(data.by),
    greetings: set(data.greetings),
    greetingsWithColon: set(data.greetingsWithColon),
    farewells: set(data.farewells),
    people: set(data.people),
    onDuty: set(data.onDuty),
    spokespeople: set(data.spokespeople),
    bodies: set(data.bodies),
    statements: set(data.statements),
    bareSources: set(data.bareSources),
    notTestimony: set(data.notTestimony),
    notTestimonyBehind: set(data.notTestimonyBehind),
    claims: set(data.claims),
    opinion: set(data.opinion),
    reportedMood: set(data.reportedMood),
  };
}

/** Phrases come out with spaces for `_`, and elided articles as words of their own, as the tokeniser cuts them. */
function words(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      foldWord(word.replaceAll('_', ' ')).replace(/(?<!\p{L})([cdjlmnst]|qu)'\s?(?=\p{L}{2})/gu, "$1' "),
    );
}

/**
 * Whoever is on duty is called by a role; a guard or a police that a body is called as well ("polis", "guardia") is none by that. In German a role
 * makes the noun behind it a name, so that those are given one by one: "die Täter Bargeld".
 */
function rolesOf({ roles, onDuty, bodies, language }: LexiconData): ReadonlyMap<string, Gender> {
  const known = byGender(roles);
  if (language === 'de') return known;
  const ofBodies = set(bodies);
  const more = words(onDuty).filter((word) => !word.includes(' ') && !known.has(word) && !ofBodies.has(word));
  return new Map([...more.map((word) => [word, 'n'] as const), ...known]);
}

function byGender(genders: Genders): ReadonlyMap<string, Gender> {
  return new Map(
    (['n', 'p', 'm', 'f'] as const).flatMap((gender) =>
      words(genders[gender]).map((word) => [word, gender] as const),
    ),
  );
}

function phrasesOf(data: LexiconData): ReadonlyMap<string, readonly Phrase[]> {
  const kinds = new Map<string, Set<CueKind>>();
  const add = (kind: CueKind, list: string | undefined) => {
    for (const phrase of words(list)) kinds.set(phrase, (kinds.get(phrase) ?? new Set()).add(kind));
  };
  for (const kind of VERBS) {
    add(kind, data.verbs[kind]);
    if (kind === 'say') for (const phrase of neuters(data)) add(kind, phrase);
    for (const verb of joined(data, kind)) add(kind, verb);
  }
  for (const phrase of reflexives(data)) add('beside', phrase);
  add('say', data.verbs.goingOn);
  add('source', data.source);
  add('sourceAfter', data.sourceAfter);
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, of] of kinds) {
    const [verb = '', particle = null] = phrase.split('…');
    const all = verb.split(' ');
    const first = all[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words: all, particle, kinds: of }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => rank(b) - rank(a));
  return phrases;
}

/** «сообщило министерство»: the neuter of what lists have for a woman. */
function neuters({ verbs, noArticles }: LexiconData): readonly string[] {
  if (!noArticles) return [];
  return words(verbs.say)
    .filter((verb) => /^[^ …]+(?:ла|ła)$/u.test(verb))
    .map((verb) => verb.replace(/а$/u, 'о').replace(/a$/u, 'o'));
}

/** "stellte … fest" at the end of a clause: "feststellte". */
function joined({ verbs, order }: LexiconData, kind: (typeof VERBS)[number]): readonly string[] {
  if (order !== 'v2') return [];
  return words(verbs[kind]).flatMap((phrase) => {
    const [verb = '', particle] = phrase.split('…');
    return particle && !verb.includes(' ') && !particle.includes(' ') ? [`${particle}${verb}`] : [];
  });
}

/** "se plaint", "s'est plainte"; forms that begin with a vowel take the pronoun that is elided. */
function reflexives({ verbs: { reflexive } }: LexiconData): readonly string[] {
  if (!reflexive) return [];
  const pronouns = reflexive.pronouns.split(' ');
  const before = (form: string) => {
    const elided = pronouns.filter((pronoun) => pronoun.endsWith("'"));
    const fit =
      elided.length && /^[aeiouéèêh]/.test(form) ? elided : pronouns.filter((one) => !one.endsWith("'"));
    return fit.map((pronoun) => `${pronoun}${pronoun.endsWith("'") ? '' : '_'}${form}`);
  };
  const compound = reflexive.auxiliaries
    .split(' ')
    .flatMap((auxiliary) => words(reflexive.participles).map((form) => `${auxiliary}_${form}`));
  return [...words(reflexive.finite), ...compound].flatMap(before);
}

/** Longer phrases first; of equally long ones those that ask for a particle. */
function rank(phrase: Phrase): number {
  return phrase.words.length * 2 + (phrase.particle ? 1 : 0);
}
