/** Models in force, a line for each pair of languages and one for the sentence model. */
import { type Act, type ModelRef, modelKey, modelLine, modelOfKey } from '@crossquote/domain';
import type { ModelInForce, ModelStore, TranslatedBy } from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import type { Sql } from './sql.ts';

export function modelStore(sql: Sql): ModelStore {
  return {
    translatedBy: async (collection) =>
      (await sql.query<{ [Key in keyof TranslatedBy]: TranslatedBy[Key] }>(TRANSLATED_BY, [collection])).rows,
    modelsInForce: async () => {
      const { rows } = await sql.query<Omit<ModelInForce, 'model'> & { readonly model: string }>(
        'select task, source, target, model, machine, release, since from app.model_in_force order by task, source, target',
      );
      return rows.flatMap(({ model: key, ...row }) => {
        const model = modelOfKey(key);
        return model ? [{ ...row, model }] : [];
      });
    },
    putModelInForce: (next, instead, act) => sql.transaction((tx) => putModelInForce(tx, next, instead, act)),
  };
}

async function putModelInForce(
  tx: Sql,
  next: ModelInForce,
  instead: ModelRef | null,
  act: Act,
): Promise<boolean> {
  const { task, source, target, model, machine, release, since } = next;
  const values = [task, source, target, modelKey(model), machine, release, since];
  const { rowCount } = await (instead
    ? tx.query(REPLACE, [...values, modelKey(instead)])
    : tx.query(ADD, values));
  const isPut = (rowCount ?? 0) > 0;
  if (isPut && !isOne(model, instead)) await appendLine(tx, modelLine(next, act));
  return isPut;
}

/** A newer release that has the same one only says so. */
function isOne(model: ModelRef, instead: ModelRef | null): boolean {
  return instead !== null && modelKey(model) === modelKey(instead);
}

const TRANSLATED_BY = `select * from (
    select translation.body -> 'model' as model, report.language as source, translation.language as target,
      count(distinct report.id)::int as reports
    from app.translation join app.report on report.id = translation.report_id
    where translation.origin = 'machine' and jsonb_typeof(translation.body -> 'model') = 'object'
      and ($1::text is null or report.collection = $1)
    group by 1, 2, 3) as made
  order by source, target, model ->> 'name' collate "C", model ->> 'revision' collate "C", model ->> 'dtype' collate "C"`;

const ADD = `insert into app.model_in_force (task, source, target, model, machine, release, since)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`;

const REPLACE = `update app.model_in_force set model = $4, machine = $5, release = $6, since = $7
  where task = $1 and source = $2 and target = $3 and model = $8`;
