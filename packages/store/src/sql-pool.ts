/**
 * The one shape of a database connection pool: what `pg.Pool` offers of it that we use, and what the embedded database is
 * dressed up as. The queue runs on the same pool; its tables live in the schema `bullmq`, ours in `app`, always named in full.
 */

export interface SqlResult<Row> {
  readonly rows: Row[];
  readonly rowCount?: number | null;
}

export interface SqlNotification {
  readonly channel: string;
  readonly payload?: string;
}

export interface Queryable {
  /** Without values the text may hold several statements; the last one's rows are given then. */
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<SqlResult<Row>>;
}

/** One connection, until it is released. `LISTEN` on it makes it emit `notification`. */
export interface SqlClient extends Queryable {
  /** @param destroy close the connection instead of giving it back. */
  release(destroy?: boolean): void;
  on(event: 'notification', listener: (message: SqlNotification) => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'end', listener: () => void): this;
  removeListener(event: 'notification', listener: (message: SqlNotification) => void): this;
  removeAllListeners(event?: string): this;
}

export interface SqlPool extends Queryable {
  connect(): Promise<SqlClient>;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'connect', listener: (client: SqlClient) => void): this;
  removeAllListeners(event?: string): this;
}
