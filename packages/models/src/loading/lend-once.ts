/** Loads something heavy once per process, however many ask for it, and lets go of it when the last one gave it back. */

export interface Loan<T> {
  readonly value: T;
  /** Call once. */
  giveBack(): Promise<void>;
}

/** @returns a function that lends what belongs to a key. A failed load is forgotten, so that the next one tries again. */
export function lendOnce<T>(
  dispose: (value: T) => Promise<void>,
): (key: string, load: () => Promise<T>) => Promise<Loan<T>> {
  const lent = new Map<string, { readonly value: Promise<T>; users: number }>();
  return async (key, load) => {
    const entry = lent.get(key) ?? { value: load(), users: 0 };
    lent.set(key, entry);
    entry.users++;
    const value = await entry.value.catch((error: unknown) => {
      if (lent.get(key) === entry) lent.delete(key);
      throw error;
    });
    return {
      value,
      giveBack: async () => {
        entry.users--;
        if (entry.users > 0) return;
        lent.delete(key);
        await dispose(value);
      },
    };
  };
}
