/** People: pseudonyms, names, and what each is classed as. */
import { randomBytes } from 'node:crypto';
import type { NewLedgerLine, Person, SpeakerName } from '@crossquote/domain';
import type { PeopleStore } from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import { writeRows } from './rows.ts';
import type { Sql } from './sql.ts';

/** All of it but what hands a store on. */
export function peopleStore(sql: Sql): PeopleStore {
  return {
    peopleVersion: async () => {
      const { rows } = await sql.query<{ version: string }>(
        `select number || '.' || coalesce((select max(number) from app.change where kind = 'quote'), 0) as version from app.people_head`,
      );
      return rows[0]?.version ?? '';
    },
    speakers: async () => (await sql.query<SpeakerName>(SPEAKERS)).rows,
    people: async () => (await sql.query<Person>(PEOPLE)).rows,
    placeNames: (placed) =>
      sql.transaction(async (tx) => {
        await writeRows(tx, MAKE_PEOPLE, [...placed].sort(byPseudonym));
        await writeRows(tx, PLACE_NAMES, [...placed].sort(byPseudonym));
      }),
    savePerson: (person, line) => sql.transaction((tx) => savePerson(tx, person, line)),
    forgetPerson: (pseudonym, memory, isGone, line) =>
      sql.transaction((tx) => forgetPerson(tx, pseudonym, memory, isGone, line)),
    nameSecret: () => nameSecret(sql),
  };
}

/** A name without an id stands for itself: older imports kept such quotes, and nobody would be hidden or found there. */
const SPEAKERS = `
  select coalesce(speaker_id, speaker_name) as id, speaker_name as name, language, count(*)::int as quotes,
    bool_and(body #> '{speaker,withheld}' is not null) as withheld
  from app.quote join app.report on report.id = report_id
  where speaker_name is not null
  group by 1, 2, 3 order by speaker_name collate "C", coalesce(speaker_id, speaker_name) collate "C", language collate "C"`;

const listOf = (kind: string) =>
  `coalesce((select json_agg(name order by name) from app.person_name where kind = '${kind}' and person_name.pseudonym = person.pseudonym), '[]')`;

const PEOPLE = `
  select pseudonym, risk, ${listOf('name')} as names, ${listOf('handle')} as handles, ${listOf('url')} as urls
  from app.person order by pseudonym`;

/** In one order, so that two who place at once never wait for each other. */
function byPseudonym(a: { readonly pseudonym: string; readonly name: string }, b: typeof a): number {
  return a.pseudonym < b.pseudonym || (a.pseudonym === b.pseudonym && a.name < b.name) ? -1 : 1;
}

/** Only those who will have a name. */
const MAKE_PEOPLE = `
  insert into app.person (pseudonym)
  select distinct pseudonym from json_to_recordset($1::json) as r (name text, pseudonym text)
  where not exists (select 1 from app.person_name where kind = 'name' and person_name.name = r.name)
  order by 1 on conflict do nothing`;

const PLACE_NAMES = `
  insert into app.person_name (kind, name, pseudonym)
  select 'name', r.name, r.pseudonym from json_to_recordset($1::json) as r (name text, pseudonym text)
  join app.person on person.pseudonym = r.pseudonym order by 2 on conflict do nothing`;

async function savePerson(tx: Sql, person: Person, line: NewLedgerLine): Promise<void> {
  await tx.query('update app.people_head set number = number + 1');
  const { pseudonym, risk } = person;
  await tx.query(
    'insert into app.person (pseudonym, risk) values ($1, $2) on conflict (pseudonym) do update set risk = excluded.risk',
    [pseudonym, risk],
  );
  const owned = [
    ...person.names.map((name) => ({ kind: 'name', name })),
    ...person.handles.map((name) => ({ kind: 'handle', name })),
    ...person.urls.map((name) => ({ kind: 'url', name })),
  ];
  await tx.query('delete from app.person_name where pseudonym = $1', [pseudonym]);
  await writeRows(
    tx,
    `insert into app.person_name (kind, name, pseudonym)
     select kind, name, $2 from json_to_recordset($1::json) as r (kind text, name text)
     on conflict (kind, name) do update set pseudonym = excluded.pseudonym`,
    owned,
    pseudonym,
  );
  await tx.query(
    'delete from app.person where not exists (select 1 from app.person_name where person_name.pseudonym = person.pseudonym)',
  );
  await appendLine(tx, line);
}

async function forgetPerson(
  tx: Sql,
  pseudonym: string,
  memory: readonly string[],
  isGone: boolean,
  line: NewLedgerLine,
): Promise<void> {
  await tx.query('update app.people_head set number = number + 1');
  await tx.query('delete from app.memory_entry where id = any ($1::text[])', [memory]);
  if (isGone) {
    await tx.query('delete from app.person_name where pseudonym = $1', [pseudonym]);
    await tx.query('delete from app.person where pseudonym = $1', [pseudonym]);
  } else await tx.query("update app.person set risk = 'protected' where pseudonym = $1", [pseudonym]);
  await appendLine(tx, line);
}

async function nameSecret(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ secret: string | null }>('select secret from app.people_head');
  if (rows[0]?.secret) return rows[0].secret;
  const made = await sql.query<{ secret: string }>(
    'update app.people_head set secret = coalesce(secret, $1) returning secret',
    [randomBytes(32).toString('hex')],
  );
  return made.rows[0]?.secret ?? '';
}
