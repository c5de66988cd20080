/** The append-only ledger. Lines are chained one after the other, so whoever appends waits for the one before to be committed. */
import { type LedgerLine, ledgerLine, type NewLedgerLine } from '@crossquote/domain';
import type { LedgerStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import type { Sql } from './sql.ts';

export function ledgerStore(sql: Sql): LedgerStore {
  return {
    appendLedger: (line) => sql.transaction((tx) => appendLine(tx, line)),
    ledger: async (after, limit) => {
      const { rows } = await sql.query<LedgerRow>(
        `select ${LINE} from app.ledger where seq > $1::bigint order by ledger.seq limit $2::int`,
        [after, limit],
      );
      return rows.map(lineOf);
    },
  };
}

const LINE = 'seq::text as seq, at, who, what, subjects, detail, prev, hash';

type LedgerRow = Omit<LedgerLine, 'seq'> & { readonly seq: string };

function lineOf({ seq, ...rest }: LedgerRow): LedgerLine {
  return { seq: Number(seq), ...rest };
}

/** The key of our advisory locks for the ledger: another than that of collections. */
const LEDGER = 7_364_222;

/** Nobody else appends until the transaction is over. */
export async function holdLedger(tx: Sql): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1::int, 0)', [LEDGER]);
}

/** Inside a transaction, as near to its end as can be: it holds the ledger until then. */
export async function appendLine(tx: Sql, line: NewLedgerLine): Promise<LedgerLine> {
  await holdLedger(tx);
  const { rows } = await tx.query<LedgerRow>(
    `select ${LINE} from app.ledger order by ledger.seq desc limit 1`,
  );
  const chained = ledgerLine(line, rows[0] ? lineOf(rows[0]) : null);
  await writeRows(
    tx,
    `insert into app.ledger (seq, at, who, what, subjects, detail, prev, hash)
     select seq, at, who, what, subjects, detail, prev, hash from json_to_recordset($1::json) as r
       (seq bigint, at text, who text, what text, subjects jsonb, detail jsonb, prev text, hash text)`,
    [chained],
  );
  return chained;
}
