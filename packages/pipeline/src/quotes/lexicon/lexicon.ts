/**
 * What a language's attribution is made of. One data file per language, written from knowledge of the language; every list
 * is one string of words parted by white space, `_` joins the words of a phrase, and `…` parts a verb from its particle
 * ("teilte…mit"). Lists that a language has no use for are left out.
 *
 * A new language is a file of words beside this one, and no more. The rules that read them are shared; where the order of a language's words
 * asks for another rule, that stands in a folder of its name (`../german`), called where `data.language` says so. Verbs, nouns and names of
 * roles come from here all the same; only the few words that a rule is made of (articles, endings) stand in it.
 */
import type { Medium } from '@crossquote/domain';

export interface LexiconData {
  readonly language: string;
  /** Where the speaker stands: before the verb, before or after it (verb second), after it (verb first), before it with the verb last. */
  readonly order: 'svo' | 'v2' | 'vso' | 'sov';
  /** Its script has no capital letters to tell names by. */
  readonly caseless?: boolean;
  readonly verbs: {
    /** Report a clause or a quotation, with or without a conjunction: "said". */
    readonly say: string;
    /** Report a clause only with a conjunction, else a quotation: "confirmed". */
    readonly that: string;
    /** Those of `that` and `say` that take a noun as their object: then the clause behind it tells of that ("установил срок, что вызвало споры"). */
    readonly orNoun?: string;
    /** Report nothing but a quotation beside them: "smiled". */
    readonly beside?: string;
    /** The same with a pronoun and in compound tenses an auxiliary before them, in all their forms: "s'exclame", "s'est écriée". */
    readonly reflexive?: {
      readonly pronouns: string;
      readonly auxiliaries: string;
      readonly finite: string;
      readonly participles: string;
    };
    /** Ask for something, or promise it: "urged them to", "vowed to". */
    readonly urge?: string;
    /** Report what their object names: "denied the killings", "spoke of". */
    readonly about?: string;
    /** The same, but only when the object holds quoted words: "called it a “mess”". */
    readonly aboutQuoted?: string;
    /** Participles that need an auxiliary to report: "hat … mitgeteilt". */
    readonly participle?: string;
    /** Whoever speaks goes on by them, behind a comma and before a conjunction: "ajoutant que", «добавив, что», "before adding that". */
    readonly goingOn?: string;
    /** Forms that are nouns as well ("reports", "claims"): they need a subject right before them. */
    readonly ambiguous?: string;
  };
  /** Before the source of a whole sentence: "according to". */
  readonly source?: string;
  /** No comma parts the source from its sentence: "według Miry Holm most runął". */
  readonly sourceWithoutComma?: boolean;
  /** After it: "zufolge". */
  readonly sourceAfter?: string;
  /** "nach" + "Angaben": the preposition is one only before these nouns. */
  readonly sourceWith?: { readonly prepositions: string; readonly nouns: string };
  /** Between a sentence and who said it: ", so Dr. Weiß". */
  readonly so?: string;
  /** Opens a clause that names the source: "wie die Polizei mitteilte". */
  readonly as?: string;
  /** Conjunctions before reported clauses. */
  readonly that: string;
  /** Begin a sentence that gives the one before to somebody: "das" (sagte …), "that is what" (… said). */
  readonly takingUp?: string;
  /** Conjunctions that make the report a question: nothing is stated then. */
  readonly whether?: string;
  /** Conjunctions that report a reason or a manner: "why", "how". */
  readonly how?: string;
  readonly infinitive?: string;
  readonly negations: string;
  /** Verbs before a cue that take the statement back: "would say", "refused to say". */
  readonly hypothetical?: string;
  readonly auxiliaries?: string;
  /** In Romance languages "a ajouté" is the cue, not "ajouté". */
  readonly auxiliaryInCue?: boolean;
  /** Common finite verbs: a stretch of words with one is a clause, not a name. */
  readonly finite?: string;
  readonly adverbs?: string;
  /** Days, months and other words of time. */
  readonly times?: string;
  /** Beside a count and a word of time they say when, where a verb may stand right behind: «سه روز | بعد». */
  readonly besideTimes?: string;
  readonly determiners?: string;
  readonly definite?: string;
  /** Articles that tell the gender of a role which does not: "la maire". */
  readonly genderedArticles?: { readonly m?: string; readonly f?: string };
  /** Endings of verbs of saying that tell the gender of who says it: «сказала Хольм». */
  readonly verbGender?: { readonly m: string; readonly f: string };
  /** Verbs need no subject: "…", agregó. Whoever spoke last is meant. */
  readonly proDrop?: boolean;
  /** Has no articles: a lone noun behind the verb is its subject («…», - заявил голландец). */
  readonly noArticles?: boolean;
  /** Prints speech between dashes without marks: "—Vi la carretera —contó X—." */
  readonly dashSpeech?: boolean;
  /** Attributes quoted words inside their own marks, between commas (« On part, dit-il, ce soir ») or dashes («Nos vamos —dijo—, ya»). */
  readonly incises?: 'commas' | 'dashes';
  /** A colon behind a verb of `say` may stand for the conjunction: «признал: у города нет воды». */
  readonly colonClauses?: boolean;
  readonly prepositions?: string;
  /** Prepositions inside a noun phrase: "a spokesman for the police". */
  /** Say where something is, before the name of a place: "in". */
  readonly locatives?: string;
  /** Say that somebody else is meant than before: "another". */
  readonly others?: string;
  /** Behind a word for somebody they say where that one is from: "a woman from". */
  readonly origins?: string;
  /** What is of a place: "resident of", "street of". */
  readonly ofPlaces?: string;
  /** What callings are of, and no place or house: "vigile del fuoco", "guardián del faro". */
  readonly callings?: string;
  /** Roles that with a capital begin the name of a cape: "Capo Verde". */
  readonly capes?: string;
  readonly nounPrepositions?: string;
  readonly coordinators?: string;
  /** Words that begin a clause inside or after a noun phrase. */
  readonly subordinators?: string;
  readonly relatives?: string;
  readonly pronouns: { readonly m?: string; readonly f?: string; readonly p?: string; readonly n?: string };
  readonly possessives?: {
    readonly m?: string;
    readonly f?: string;
    readonly p?: string;
    readonly n?: string;
  };
  /** Words by which somebody speaks of oneself, alone or with others: "I", "our". */
  readonly firstPerson: string;
  /** Those of them that are one person's: "I", "my". */
  readonly onePerson: string;
  /** "I" and "we", as subjects. */
  readonly ownSubjects?: string;
  /** Who writes for a paper and asks questions for it. */
  readonly reporters?: string;
  /** What signs reports besides: "staff", "Redaktion". */
  readonly papers?: string;
  /** Endings of words for papers and agencies: "Hafenzeitung". */
  readonly paperEndings?: string;
  /** Before the name of who wrote it: "by Anna Holm". */
  readonly by?: string;
  /** Begin a letter: "Dear editor,"; those with a comma alone, and those that may have a colon as well. */
  readonly greetings?: string;
  readonly greetingsWithColon?: string;
  /** Beginnings of the line above the name that ends one: "Yours sincerely,". A last `_` ends a word. */
  readonly farewells?: string;
  readonly roles: { readonly m?: string; readonly f?: string; readonly n?: string };
  /** Those of `roles` that anybody may be besides another role: "man", "mother". Without them any role known of somebody speaks against another. */
  readonly people?: string;
  /** Roles, in `roles` or here alone, of those whom a report speaks of without a name and out of nowhere, so that nobody is one by having been named before: "the guard", "der Richter". */
  readonly onDuty?: string;
  /** Endings that make a word a role (German compounds): "Bundespressesprecher". */
  readonly roleEndings?: { readonly m?: string; readonly f?: string; readonly n?: string };
  readonly honorifics?: { readonly m?: string; readonly f?: string; readonly n?: string };
  /** Speaks for the body named beside it. */
  readonly spokespeople?: string;
  readonly bodies?: string;
  readonly bodyEndings?: string;
  /** Endings of common nouns where names are not the only words with a capital. */
  readonly nounEndings?: string;
  /** A statement is not its own speaker: whose it is counts ("Shamy's tweet said"). */
  readonly statements: string;
  /** Before quoted words that are a name, a title or a description of oneself, not testimony. */
  readonly notTestimony?: string;
  /** Those of `notTestimony` that can stand right behind such words as well: the “Ferry Days” film. */
  readonly notTestimonyBehind?: string;
  /** Nouns for what somebody says or thinks, before a clause that holds it: "die Ankündigung, …". */
  readonly claims?: string;
  /** Verbs beside quoted words that give somebody's opinion without saying so: "hält … für „…“". */
  readonly opinion?: string;
  /** "describes herself as", "is called": what follows is a role or a handle of the subject. */
  readonly selfNaming?: string;
  /** Of whom nobody has heard since, in phrases as `compile-phrases.ts` has them. */
  readonly dying?: {
    /** How a report says that somebody died, was killed or is missing: "drowned", "was killed"; what is done to others ("killed") is none. */
    readonly told: string;
    /** Words for the dead, and those that call somebody dead: "the late". */
    readonly dead: string;
    /** What is said of the living with the same words: "dead tired", "lost her life savings". */
    readonly alive?: string;
  };
  /** How a report says that it withholds the name of whoever speaks, in phrases as `compile-phrases.ts` has them. */
  readonly anonymity?: {
    /** What is said of them: "asked not to be named", "spoke on condition of anonymity", "whose name is being withheld". */
    readonly wish: string;
    /** What is said of a name that is not theirs: "name changed", "not her real name". */
    readonly changed: string;
    /** Stands right before or behind a name that the report gives them: "whom we shall call", "as we call her". */
    readonly called?: string;
    /** Words for a name: of one person, and of several. */
    readonly name?: string;
    readonly names?: string;
    /** Before whose name it is: "of". Left out: whose it is stands right behind the word. */
    readonly of?: string;
    /** Words that stand before such words without saying whose it is ("first", "real"), where any other noun there does ("street names"). */
    readonly kinds?: string;
    /** Say that a name is none of theirs who are spoken of: "its", "your". */
    readonly others?: string;
    /** Whom such lines are about, besides roles: "those", "participants". */
    readonly people?: string;
    /** Auxiliaries of whoever changes a name: "hat" of "hat den Namen geändert", which is of a name of one's own unless the paper says "we". */
    readonly doing?: string;
  };
  /** Sources that stand without an article, besides people, bodies and `statements`: "according to sources", "según fuentes del puerto". */
  readonly bareSources?: string;
  /** Words that stand on a thing, which nobody says: "this was written on the wall: “…”". */
  readonly onThings?: {
    /** What is said of words that stand somewhere, in whole forms: "stood" is as well what people did. */
    readonly shown: string;
    /** What else gives words that may be of others, wherever they stand: "read", "shouted". */
    readonly showing?: string;
    /** What words are put on. */
    readonly things?: string;
    /** Things that are the subject behind the verb: "hing dort ein Schild". */
    readonly hung?: string;
    /** Prepositions before a thing that tell where people stand: "behind the door". */
    readonly beside?: string;
    /** Forms of "be" before `shown` that `auxiliaries` does not have. */
    readonly was?: string;
  };
  /** How something was said, by endings, where it may stand between the words and their verb: «…», — дрожащим голосом сказала Анна Дорн. */
  readonly manner?: {
    /** Of an adjective and its noun, which no subject has together. */
    readonly instrumental: string;
    /** Of adverbs, which are those of a neuter noun as well. */
    readonly adverbs: string;
    /** Of verbs that no neuter noun is the subject of. */
    readonly verbs: string;
  };
  readonly media: Partial<Record<Medium, string>>;
  /** Verb forms of unreal or reported mood (German Konjunktiv I, French conditionnel): a sentence with one goes on reporting. */
  readonly reportedMood?: string;
}
