/** The records of a file one after the other, with one to look ahead at, and what is wrong with which line. A class, since it holds the place. */
import { type Anchor, InvalidInput } from '@crossquote/domain';
import { type Importable, type ImportableOf, importableRecord } from './record-schemas.ts';

/** Problems of one file that are kept: of a file that is wrong throughout nobody reads more. */
const MOST_PROBLEMS = 1000;

export interface ImportProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Tells the fix, without a word of the text. */
  readonly message: string;
}

export class RecordSource {
  readonly problems: ImportProblem[] = [];
  /** The two quotes of decisions whose alignment is gone, by its id. */
  readonly pairs = new Map<string, readonly [string, string]>();
  /** Of quotes and sentences that may be gone. */
  readonly anchors: Anchor[] = [];
  /** Ids of reports that were not kept, and of their sentences and quotes: it is said once, and of what was made of them nothing more. */
  readonly passedOver = new Set<string>();
  /** Of the first report: a file holds one collection. */
  collection: string | null = null;
  readonly #lines: AsyncIterator<string>;
  #next: Importable | null = null;
  #line = 0;

  constructor(lines: AsyncIterable<string>) {
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** Of the record that was taken last, counted from 1. */
  get line(): number {
    return this.#line;
  }

  /** The next record when it is of that kind; null, and it stays, when it is not or there is none. */
  async take<Kind extends Importable['kind']>(...kinds: readonly Kind[]): Promise<ImportableOf<Kind> | null> {
    this.#next ??= await this.#read();
    const record = this.#next;
    if (record === null || !kinds.some((kind) => kind === record.kind)) return null;
    this.#next = null;
    return record as ImportableOf<Kind>;
  }

  /** The next records of that kind, up to so many. */
  async takeMany<Kind extends Importable['kind']>(
    kind: Kind,
    most: number,
  ): Promise<readonly ImportableOf<Kind>[]> {
    const taken: ImportableOf<Kind>[] = [];
    while (taken.length < most) {
      const record = await this.take(kind);
      if (!record) break;
      taken.push(record);
    }
    return taken;
  }

  say(message: string, line = this.#line): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ line, message });
  }

  /** What still stands there stands in no place where it could be used. */
  async skipRest(): Promise<void> {
    this.#next ??= await this.#read();
    while (this.#next) {
      this.say(
        `a ${this.#next.kind} does not belong here; give the file as it was exported, one collection a file`,
      );
      this.#next = await this.#read();
    }
  }

  async close(): Promise<void> {
    await this.#lines.return?.();
  }

  async #read(): Promise<Importable | null> {
    for (;;) {
      const { done, value } = await this.#lines.next();
      if (done) return null;
      this.#line++;
      if (value.trim() === '') continue;
      const record = this.#parsed(value);
      if (record) return record;
    }
  }

  #parsed(line: string): Importable | null {
    try {
      const { success, data, error } = importableRecord.safeParse(JSON.parse(line));
      if (success) return this.#ofCollection(data);
      const [issue] = error.issues;
      // The path alone: what stands there may be a word of a report.
      this.say(
        `is no record of an export of all kinds (${issue?.path.join('.') || 'kind'}); export it again, not --lean`,
      );
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      this.say('is no JSON; export it again');
    }
    return null;
  }

  #ofCollection(record: Importable): Importable {
    if (record.kind !== 'report') return record;
    this.collection ??= record.collection;
    if (record.collection === this.collection) return record;
    throw new InvalidInput('the file holds more than one collection; import each from a file of its own');
  }
}
