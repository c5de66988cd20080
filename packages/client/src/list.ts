/** A list that is read a page at a time: all of it by `for await`, or one page. */

export interface Page<Item> {
  readonly items: readonly Item[];
  /** null: this was the last. */
  readonly nextCursor: string | null;
}

export interface List<Item> extends AsyncIterable<Item> {
  /** @param cursor the nextCursor of the page before; the first page when left out. */
  page(cursor?: string): Promise<Page<Item>>;
}

/** @param read gets a page; the first one for undefined. */
export function listOf<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): List<Item> {
  return {
    page: read,
    async *[Symbol.asyncIterator]() {
      for (let cursor: string | undefined; ; ) {
        const { items, nextCursor } = await read(cursor);
        yield* items;
        if (nextCursor === null) return;
        cursor = nextCursor;
      }
    },
  };
}
