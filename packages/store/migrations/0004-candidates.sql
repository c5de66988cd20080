-- The vectors of quotes lie apart from those of sentences, since looking for candidates reads all of them in a collection: in one row all
-- that it asks for, and of a report far off in time nothing. No approximate index (HNSW, IVFFlat): what it finds depends on the order of
-- insertion; and no fixed cells: those in which 99 of 100 true pairs meet hold a fifth of all other pairs too.

-- Days since 1970 of the first and the last day that an ISO 8601 date can mean; null when it is not to be read. As `daysApart` counts them.
create function app.first_day(published_at text) returns integer language sql immutable as $$
  select case when published_at ~ '^\d{4}' and published_at !~ '^0000' then
    (make_date(substring(published_at from '^\d{4}')::integer, 1, 1) + make_interval(
      months => coalesce(substring(published_at from '^\d{4}-(\d{2})')::integer, 1) - 1,
      days => coalesce(substring(published_at from '^\d{4}-\d{2}-(\d{2})')::integer, 1) - 1))::date - date '1970-01-01'
  end
$$;
create function app.last_day(published_at text) returns integer language sql immutable as $$
  select case when published_at ~ '^\d{4}-\d{2}-\d{2}' then app.first_day(published_at)
    else (date '1970-01-01' + app.first_day(published_at)
      + case when published_at ~ '^\d{4}-\d{2}' then interval '1 month' else interval '1 year' end)::date - date '1970-01-01' - 1
  end
$$;
alter table app.report
  add column first_day integer generated always as (app.first_day(published_at)) stored,
  add column last_day integer generated always as (app.last_day(published_at)) stored;

create table app.quote_vector (
  quote_id text collate "C" not null references app.quote on delete cascade,
  model text collate "C" not null,
  part integer not null, -- -1: the whole
  report_id text collate "C" not null,
  -- What a report never changes, so that the report need not be looked up.
  collection text collate "C" not null,
  language text collate "C" not null, -- primary subtag
  first_day integer,
  last_day integer,
  vector vector not null,
  primary key (quote_id, model, part)
);
-- In the row up to 2,000 numbers: fetching each vector from elsewhere takes longer than comparing it.
alter table app.quote_vector alter column vector set storage main;
create index quote_vector_report on app.quote_vector (report_id);
create index quote_vector_day on app.quote_vector (collection, model, first_day);

insert into app.quote_vector (quote_id, model, part, report_id, collection, language, first_day, last_day, vector)
select quote.id, model, part, report.id, collection, split_part(language, '-', 1), first_day, last_day, vector
from app.embedding join app.quote on quote.id = of and quote.report_id = embedding.report_id
  join app.report on report.id = quote.report_id;
delete from app.embedding using app.quote where quote.id = of and quote.report_id = embedding.report_id;

-- Terms are compared and never shown, so they are kept as numbers; `keys` are groups of terms, one of which suffices to make a candidate.
drop table app.quote_term;
create table app.quote_terms (
  quote_id text collate "C" primary key references app.quote on delete cascade,
  report_id text collate "C" not null,
  terms bigint[] not null,
  keys bigint[] not null
);
create index quote_terms_report on app.quote_terms (report_id);
create index quote_terms_keys on app.quote_terms using gin (keys) with (fastupdate = off);

-- What was aligned before has no terms any more.
delete from app.stage_record where stage = 'align';
