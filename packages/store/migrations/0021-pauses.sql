-- What somebody told to wait. Only waiting work is held back; what a worker has in hand it ends.
create table app.pause (
  kind text collate "C" not null check (kind in ('stage', 'report', 'collection')),
  name text collate "C" not null,
  report_id text collate "C" generated always as (case when kind = 'report' then name end) stored references app.report on delete cascade,
  paused_by text,
  at text not null,
  primary key (kind, name)
);
create index pause_report on app.pause (report_id);
