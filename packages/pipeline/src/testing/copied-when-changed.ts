/** A map that can be gone back to: it is copied for that, but not before it is changed, since most of what is asked of a store changes nothing. */
export class CopiedWhenChanged<K, V> extends Map<K, V> {
  /** What those hold who looked since the last change. */
  #kept: Kept<K, V> | null = null;

  /** @returns what holds the map as it is now, whatever becomes of it. */
  keep(): Kept<K, V> {
    this.#kept ??= { map: this };
    return this.#kept;
  }

  override set(key: K, value: V): this {
    this.#copy();
    return super.set(key, value);
  }

  override delete(key: K): boolean {
    if (this.has(key)) this.#copy();
    return super.delete(key);
  }

  override clear(): void {
    this.#copy();
    super.clear();
  }

  #copy(): void {
    if (this.#kept) this.#kept.map = new Map(this);
    this.#kept = null;
  }
}

export interface Kept<K, V> {
  /** The very map while nothing was changed since. */
  map: ReadonlyMap<K, V>;
}
