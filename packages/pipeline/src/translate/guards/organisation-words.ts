/** Words (lower case, without accents) that show a capitalised name to be a body or an office, which is rightly translated. */

const WORDS = `
  white red house cross crescent nations council ministry minister army office union authority agency government court police
  party bank group school hospital president

  weisses weisse haus rotes kreuz vereinte vereinten nationen rat regierung ministerium armee amt behorde gericht polizei partei
  gruppe schule krankenhaus europaische der die das ein eine herr frau prasident prasidentin burgermeister burgermeisterin
  sprecher sprecherin

  maison blanche croix rouge unies conseil ministere gouvernement armee cour parti ecole hopital europeenne autorite banque
  monsieur madame le la les presidente

  casa blanca cruz roja naciones unidas consejo ministerio gobierno ejercito escuela el
  bianca croce rossa nazioni unite consiglio ministero governo esercito scuola il lo
  witte huis rode kruis verenigde naties raad ministerie regering leger de het
  beyaz saray birlesmis milletler konseyi bakanligi hukumeti ordusu meclisi baskani
`;

export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
