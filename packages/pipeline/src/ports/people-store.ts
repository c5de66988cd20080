/** Who is spoken of, under which pseudonym, and how much at risk. */
import type { NewLedgerLine, Person, SpeakerName } from '@crossquote/domain';

export interface PeopleStore {
  /** Changes whenever `speakers` or what people are classed as does; asked at every request, so it costs one look. */
  peopleVersion(): Promise<string>;
  /** Names that quotes are attributed to, by name, then id, then language. */
  speakers(): Promise<readonly SpeakerName[]>;
  /** By pseudonym. */
  people(): Promise<readonly Person[]>;
  /** Gives these names to these people, who are made where they are not there yet; a name that somebody has already stays theirs. */
  placeNames(placed: readonly { readonly name: string; readonly pseudonym: string }[]): Promise<void>;
  /**
   * Writes the person, and that it was done into the ledger. Names, handles and addresses that others have become theirs; whoever is left without any
   * is gone.
   */
  savePerson(person: Person, line: NewLedgerLine): Promise<void>;
  /**
   * Takes these lines of the memory and, where she is to be gone, the person with all names, handles and addresses; else she is protected from then
   * on. Writes it into the ledger.
   */
  forgetPerson(
    pseudonym: string,
    memory: readonly string[],
    isGone: boolean,
    line: NewLedgerLine,
  ): Promise<void>;
  /** Random, made once for each database: what pseudonyms come from. */
  nameSecret(): Promise<string>;
}
