-- Decisions outlive reprocess. Where a quote or sentence stood that is gone is kept when people decided about it or translated it, so that its words can
-- be looked for again: offsets only, since the report's text never changes. They go with their report, as everything does that leads to its words.
create table app.anchor (
  id text collate "C" primary key, -- of the quote or sentence
  report_id text collate "C" not null references app.report on delete cascade,
  body jsonb not null
);
create index anchor_report on app.anchor (report_id);

-- A report that is being removed is gone by the time its quotes go, and leaves no anchor.
create function app.keep_quote_anchors() returns trigger language plpgsql as $$
begin
  insert into app.anchor (id, report_id, body)
    select gone.id, gone.report_id, jsonb_build_object(
      'id', gone.id, 'reportId', gone.report_id, 'content', gone.body -> 'content', 'form', gone.body -> 'form',
      'speaker', gone.body #> '{speaker,id}')
    from gone join app.report on report.id = gone.report_id
    where exists (select from app.review where quote_a = gone.id or quote_b = gone.id)
      or exists (select from app.translation where translation.report_id = gone.report_id and origin = 'human' and of = gone.id)
    on conflict (id) do nothing;
  return null;
end;
$$;
create trigger keep_anchors after delete on app.quote
  referencing old table as gone for each statement execute function app.keep_quote_anchors();

create function app.keep_sentence_anchors() returns trigger language plpgsql as $$
begin
  insert into app.anchor (id, report_id, body)
    select gone.id, gone.report_id, jsonb_build_object(
      'id', gone.id, 'reportId', gone.report_id, 'content', jsonb_build_array(jsonb_build_object('start', gone.start_at, 'end', gone.end_at)),
      'form', null, 'speaker', null)
    from gone join app.report on report.id = gone.report_id
    where exists (select from app.translation where translation.report_id = gone.report_id and origin = 'human' and of = gone.id)
    on conflict (id) do nothing;
  return null;
end;
$$;
create trigger keep_anchors after delete on app.sentence
  referencing old table as gone for each statement execute function app.keep_sentence_anchors();

-- What people say of a report's quotes, and what needs no look any more. Only ever added.
create table app.correction (
  id text collate "C" primary key,
  collection text collate "C" not null,
  report_id text collate "C" references app.report on delete cascade, -- null: of no report
  at text collate "C" not null,
  body jsonb not null
);
create index correction_collection on app.correction (collection);
create index correction_report on app.correction (report_id);
