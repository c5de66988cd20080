-- What changed, for programs that follow: one line for each report, quote, translation, alignment, testimony or review that a transaction made, changed or
-- removed, numbered without gaps in the order in which transactions were committed.
--
-- How the order comes about. Numbers that are given when a row is written are not in the order of commits: a reader who has seen 7 would miss
-- a 6 that is committed later. So triggers only note what a transaction does, unnumbered; a deferred trigger, which runs as its last act, locks
-- the one row of change_head, takes numbers from it and copies the notes over. The lock falls once the transaction is committed and visible to
-- all, and nothing else is waited for while it is held, so it can be part of no deadlock. Whoever sees a number sees all below it.
--
-- What it says is what the transaction came to: a row that was taken away and put back the same is no change, since stages write that way.

create table app.change (
  number bigint primary key,
  kind text not null,
  id text collate "C" not null,
  op text not null check (op in ('create', 'update', 'delete')),
  collection text collate "C" not null,
  report_id text collate "C", -- of what belongs to one report
  at timestamptz not null
);

create table app.change_head (
  one boolean primary key default true check (one),
  number bigint not null
);

-- Both hold rows of transactions under way alone, and are empty for everybody else. So transaction numbers, which begin anew in a restored
-- copy of the database, mean nothing there that could be mistaken.
create table app.change_note (
  position bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  kind text not null,
  id text collate "C" not null,
  collection text collate "C", -- null: as its report's
  report_id text collate "C",
  before text, -- hash of what was there; null: nothing
  after text
);
create index change_note_xid on app.change_note (xid);
create table app.change_commit (xid xid8 primary key default pg_current_xact_id());

-- Of what is kept as a record only the record counts: other columns are made from it.
create function app.change_hash(line jsonb) returns text language sql immutable as $$
  select md5(coalesce(line ->> 'body', line::text))
$$;

create function app.note_created() returns trigger language plpgsql as $$
begin
  insert into app.change_note (kind, id, collection, report_id, before, after)
    select tg_argv[0], line ->> 'id', line ->> 'collection', line ->> 'report_id', null, app.change_hash(line)
    from (select to_jsonb(changed) as line from changed) as lines;
  if found then insert into app.change_commit default values on conflict do nothing; end if;
  return null;
end;
$$;

create function app.note_removed() returns trigger language plpgsql as $$
begin
  insert into app.change_note (kind, id, collection, report_id, before, after)
    select tg_argv[0], line ->> 'id', line ->> 'collection', line ->> 'report_id', app.change_hash(line), null
    from (select to_jsonb(changed) as line from changed) as lines;
  if found then insert into app.change_commit default values on conflict do nothing; end if;
  return null;
end;
$$;

create function app.note_updated() returns trigger language plpgsql as $$
begin
  insert into app.change_note (kind, id, collection, report_id, before, after)
    select tg_argv[0], line ->> 'id', line ->> 'collection', line ->> 'report_id', app.change_hash(earlier), app.change_hash(line)
    from (select to_jsonb(changed) as line, to_jsonb(replaced) as earlier from changed join replaced on replaced.id = changed.id) as lines
    where app.change_hash(earlier) <> app.change_hash(line);
  if found then insert into app.change_commit default values on conflict do nothing; end if;
  return null;
end;
$$;

create function app.number_changes() returns trigger language plpgsql as $$
declare
  head bigint;
  added bigint;
begin
  select number into head from app.change_head for update;
  insert into app.change (number, kind, id, op, collection, report_id, at)
    select head + row_number() over (order by position), kind, id,
      case when before is null then 'create' when after is null then 'delete' else 'update' end,
      -- Of what went with its report, that report's own note tells the collection.
      coalesce(
        collection,
        (select report.collection from app.report where report.id = net.report_id),
        (select note.collection from app.change_note as note where note.xid = new.xid and note.kind = 'report' and note.id = net.report_id limit 1),
        ''),
      report_id, clock_timestamp()
    from (
      select distinct on (kind, id) kind, id, collection, report_id,
        first_value(position) over whole as position, first_value(before) over whole as before, last_value(after) over whole as after
      from app.change_note where xid = new.xid
      window whole as (partition by kind, id order by position rows between unbounded preceding and unbounded following)
    ) as net
    where before is distinct from after;
  get diagnostics added = row_count;
  update app.change_head set number = head + added where added > 0;
  delete from app.change_note where xid = new.xid;
  delete from app.change_commit where xid = new.xid;
  return null;
end;
$$;
create constraint trigger number_changes after insert on app.change_commit
  deferrable initially deferred for each row execute function app.number_changes();

create trigger note_created after insert on app.report
  referencing new table as changed for each statement execute function app.note_created('report');
create trigger note_updated after update on app.report
  referencing old table as replaced new table as changed for each statement execute function app.note_updated('report');
create trigger note_removed after delete on app.report
  referencing old table as changed for each statement execute function app.note_removed('report');

create trigger note_created after insert on app.quote
  referencing new table as changed for each statement execute function app.note_created('quote');
create trigger note_updated after update on app.quote
  referencing old table as replaced new table as changed for each statement execute function app.note_updated('quote');
create trigger note_removed after delete on app.quote
  referencing old table as changed for each statement execute function app.note_removed('quote');

create trigger note_created after insert on app.translation
  referencing new table as changed for each statement execute function app.note_created('translation');
create trigger note_updated after update on app.translation
  referencing old table as replaced new table as changed for each statement execute function app.note_updated('translation');
create trigger note_removed after delete on app.translation
  referencing old table as changed for each statement execute function app.note_removed('translation');

create trigger note_created after insert on app.alignment
  referencing new table as changed for each statement execute function app.note_created('alignment');
create trigger note_updated after update on app.alignment
  referencing old table as replaced new table as changed for each statement execute function app.note_updated('alignment');
create trigger note_removed after delete on app.alignment
  referencing old table as changed for each statement execute function app.note_removed('alignment');

create trigger note_created after insert on app.testimony
  referencing new table as changed for each statement execute function app.note_created('testimony');
create trigger note_updated after update on app.testimony
  referencing old table as replaced new table as changed for each statement execute function app.note_updated('testimony');
create trigger note_removed after delete on app.testimony
  referencing old table as changed for each statement execute function app.note_removed('testimony');

create trigger note_created after insert on app.review
  referencing new table as changed for each statement execute function app.note_created('review');
create trigger note_updated after update on app.review
  referencing old table as replaced new table as changed for each statement execute function app.note_updated('review');
create trigger note_removed after delete on app.review
  referencing old table as changed for each statement execute function app.note_removed('review');

-- What is there already was made at some time: whoever follows from the beginning learns of all.
insert into app.change (number, kind, id, op, collection, report_id, at)
  select row_number() over (order by turn, id), kind, id, 'create', collection, report_id, now()
  from (
    select 1 as turn, 'report' as kind, id, collection, null::text as report_id from app.report
    union all select 2, 'quote', quote.id, collection, report_id from app.quote join app.report on report.id = report_id
    union all select 3, 'translation', translation.id, collection, report_id from app.translation join app.report on report.id = report_id
    union all select 4, 'alignment', id, collection, null from app.alignment
    union all select 5, 'testimony', id, collection, null from app.testimony
    union all select 6, 'review', id, collection, null from app.review
  ) as there;
insert into app.change_head (number) select coalesce(max(number), 0) from app.change;
