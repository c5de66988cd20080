-- What Crossquote knows. Everything a report gave rise to goes with it; only reviews stay, since a person's decision
-- outlives every re-run. What is only ever read whole is kept as its record (`body`), with columns for what is joined,
-- filtered or sorted by. Text that is sorted has collation "C", so that every server sorts alike.

create extension if not exists vector with schema public;

create table app.report (
  id text collate "C" primary key,
  collection text collate "C" not null,
  title text,
  language text not null,
  publisher text,
  published_at text collate "C",
  url text,
  source text,
  sha256 text not null,
  text text not null,
  length integer not null,
  blocks jsonb not null
);
create index report_collection on app.report (collection);

create table app.report_original (
  report_id text collate "C" primary key references app.report on delete cascade,
  bytes bytea not null
);

create table app.sentence (
  id text collate "C" primary key,
  report_id text collate "C" not null references app.report on delete cascade,
  index integer not null,
  start_at integer not null,
  end_at integer not null,
  role text not null,
  unique (report_id, index)
);

create table app.quote (
  id text collate "C" primary key,
  report_id text collate "C" not null references app.report on delete cascade,
  start_at integer not null,
  body jsonb not null
);
create index quote_report on app.quote (report_id);

-- No reference to the quote: a person's translation outlives a re-run that finds the same quote again.
create table app.translation (
  id text collate "C" primary key,
  report_id text collate "C" not null references app.report on delete cascade,
  of text collate "C" not null,
  language text collate "C" not null,
  origin text not null,
  body jsonb not null
);
create index translation_report on app.translation (report_id);

-- No approximate index (HNSW, IVFFlat): what it finds depends on the order of insertion. Collections are small enough to compare all.
create table app.embedding (
  report_id text collate "C" not null references app.report on delete cascade,
  model text collate "C" not null,
  of text collate "C" not null,
  part integer not null, -- -1: the whole
  vector vector not null,
  primary key (report_id, model, of, part)
);

create table app.quote_term (
  quote_id text collate "C" not null references app.quote on delete cascade,
  term text collate "C" not null,
  primary key (quote_id, term)
);
create index quote_term_term on app.quote_term (term);

create table app.alignment (
  id text collate "C" primary key,
  collection text collate "C" not null,
  quote_a text collate "C" not null references app.quote on delete cascade,
  quote_b text collate "C" not null references app.quote on delete cascade,
  body jsonb not null
);
create index alignment_collection on app.alignment (collection);
create index alignment_quote_a on app.alignment (quote_a);
create index alignment_quote_b on app.alignment (quote_b);

create table app.testimony (
  collection text collate "C" not null,
  id text collate "C" not null,
  first_seen text collate "C",
  reports text[] collate "C" not null,
  body jsonb not null,
  primary key (collection, id)
);

-- A testimony names the people its reports name, so it goes with the first of them; clustering makes it anew from the rest.
create function app.forget_testimonies_of_report() returns trigger language plpgsql as $$
begin
  delete from app.testimony where collection = old.collection and old.id = any (reports);
  return old;
end;
$$;
create trigger forget_testimonies after delete on app.report
  for each row execute function app.forget_testimonies_of_report();

create table app.review (
  id text collate "C" primary key,
  collection text collate "C" not null,
  at text collate "C" not null,
  body jsonb not null
);
create index review_collection on app.review (collection);

create table app.memory_entry (
  id text collate "C" primary key,
  source_language text collate "C" not null,
  target_language text collate "C" not null,
  source_text text not null,
  target_text text not null,
  by text,
  at text
);
create index memory_entry_pair on app.memory_entry (source_language, target_language, id);

create table app.translation_cache (
  model text collate "C" not null,
  target text collate "C" not null,
  text_sha256 text collate "C" not null,
  translation text not null,
  primary key (model, target, text_sha256)
);

create table app.stage_record (
  subject text collate "C" not null, -- a report's id, or for `cluster` a collection's name
  stage text collate "C" not null,
  report_id text collate "C" references app.report on delete cascade, -- null for `cluster`
  fingerprint text not null,
  state text not null,
  cause text,
  next_action text,
  attempts integer not null,
  lease_until timestamptz,
  primary key (subject, stage)
);
create index stage_record_report on app.stage_record (report_id);
