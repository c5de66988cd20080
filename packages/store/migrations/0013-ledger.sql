-- What was done that somebody may have to answer for. Lines are chained by hashes (domain/ledger.ts) and are never changed or taken out.

create table app.ledger (
  seq bigint primary key,
  at text collate "C" not null,
  who text not null,
  what text not null,
  subjects jsonb not null,
  detail jsonb not null,
  prev text collate "C" not null unique,
  hash text collate "C" not null unique
);

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end;
$$;
create trigger ledger_stays before update or delete on app.ledger
  for each row execute function app.refuse_change();
create trigger ledger_stays_whole before truncate on app.ledger
  for each statement execute function app.refuse_change();
