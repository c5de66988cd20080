-- Which transaction last wrote what a report is found and judged by. Whoever has judged a report beside all others asks by it for those alone that were written since: as
-- quickly in a large collection as in a small one. One row a report, kept by triggers, so that no release can write and not say so.
create table app.written_report (
  report_id text collate "C" primary key references app.report on delete cascade,
  collection text collate "C" not null,
  -- Numbers of another database, in a restored copy, are those of nobody here: whoever reads them leaves out what is greater than its own.
  xid xid8 not null
);
create index written_report_xid on app.written_report (collection, xid);

create function app.note_written(written text[]) returns void language sql as $$
  insert into app.written_report (report_id, collection, xid)
  select id, collection, pg_current_xact_id() from app.report where id = any (written)
  on conflict (report_id) do update set xid = excluded.xid where written_report.xid <> excluded.xid
$$;

create function app.note_stage_written() returns trigger language plpgsql as $$
begin
  perform app.note_written(array[new.report_id]);
  return null;
end;
$$;

create function app.note_terms_written() returns trigger language plpgsql as $$
begin
  perform app.note_written(array(select distinct report_id from written));
  return null;
end;
$$;

-- Terms first: whoever writes both takes the tables in this order.
create trigger note_written after insert on app.quote_terms
  referencing new table as written for each statement execute function app.note_terms_written();
-- Every save of a report's rows writes its record so, in the same transaction; that a stage begins, fails or is cancelled changes nothing of them.
create trigger note_written after insert or update on app.stage_record
  for each row when (new.stage <> 'align' and new.report_id is not null and new.state in ('done', 'waiting-for-model'))
  execute function app.note_stage_written();

insert into app.written_report (report_id, collection, xid)
select id, collection, pg_current_xact_id() from app.report where id in (select report_id from app.stage_record);
