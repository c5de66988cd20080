-- Testimonies are made anew only where something changed. What changed is written by the database itself, in the transaction that changes
-- it, whichever way it came about: a quote that goes takes its alignments with it without anybody naming them.

-- Lines are only added and taken away, never shared (no unique key): one that a clustering takes away must not have stood for a later change.
create table app.touched_quote (
  id bigint generated always as identity primary key,
  collection text collate "C" not null,
  quote_id text collate "C" not null -- perhaps of a quote that is gone
);
create index touched_quote_collection on app.touched_quote (collection);

-- How a collection's testimonies were made last; `searched` once, not in each of them.
create table app.clustering (
  collection text collate "C" primary key,
  recipe text not null,
  searched text[] collate "C" not null
);

alter table app.testimony add column members text[] collate "C" not null default '{}';
create index testimony_members on app.testimony using gin (members);

-- A decision outlives the alignment that it was made on: its pair is kept beside it, when it is made or at the latest when the alignment goes.
alter table app.review add column subject text collate "C" generated always as (body ->> 'subject') stored;
alter table app.review add column quote_a text collate "C";
alter table app.review add column quote_b text collate "C";
create index review_subject on app.review (subject);
create index review_quote_a on app.review (quote_a);
create index review_quote_b on app.review (quote_b);
update app.review set quote_a = alignment.quote_a, quote_b = alignment.quote_b from app.alignment where alignment.id = subject;

create function app.touch_aligned() returns trigger language plpgsql as $$
begin
  insert into app.touched_quote (collection, quote_id)
    select distinct collection, unnest(array[quote_a, quote_b]) from changed;
  if tg_op = 'DELETE' then
    update app.review set quote_a = changed.quote_a, quote_b = changed.quote_b from changed
      where review.subject = changed.id and review.quote_a is null;
  end if;
  return null;
end;
$$;
create trigger touch_added after insert on app.alignment
  referencing new table as changed for each statement execute function app.touch_aligned();
create trigger touch_changed after update on app.alignment
  referencing new table as changed for each statement execute function app.touch_aligned();
create trigger touch_removed after delete on app.alignment
  referencing old table as changed for each statement execute function app.touch_aligned();

-- A pair that people confirmed holds without an alignment, so its other quote is touched too.
create function app.touch_quotes() returns trigger language plpgsql as $$
begin
  insert into app.touched_quote (collection, quote_id)
    select report.collection, changed.id from changed join app.report on report.id = changed.report_id
    union select review.collection, review.quote_b from changed join app.review on review.quote_a = changed.id
    union select review.collection, review.quote_a from changed join app.review on review.quote_b = changed.id;
  return null;
end;
$$;
create trigger touch_added after insert on app.quote
  referencing new table as changed for each statement execute function app.touch_quotes();
create trigger touch_changed after update on app.quote
  referencing new table as changed for each statement execute function app.touch_quotes();
create trigger touch_removed after delete on app.quote
  referencing old table as changed for each statement execute function app.touch_quotes();

create or replace function app.forget_testimonies_of_report() returns trigger language plpgsql as $$
begin
  delete from app.testimony where collection = old.collection and old.id = any (reports);
  update app.clustering set searched = array_remove(searched, old.id)
    where collection = old.collection and old.id = any (searched);
  return old;
end;
$$;

-- Those there are do not say why their members are in. They are made from what is there, so they are made again.
delete from app.testimony;
delete from app.stage_record where stage = 'cluster';
