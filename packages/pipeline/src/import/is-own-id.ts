/** Whether a record of what a person wrote is the one that its id was made from. */

/**
 * A home with a key made such ids without it before it made them with it. Whoever has the file has that id already, and no person's work is refused for it.
 * @param key what ids are made with here, as `idKeyOf` says.
 */
export function isOwnId(id: string, key: string | null, idWith: (key: string | null) => string): boolean {
  return id === idWith(key) || (key !== null && id === idWith(null));
}
