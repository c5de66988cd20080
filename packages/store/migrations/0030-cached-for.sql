-- Which words of a report a machine was given: those of sentences and quotes that have been found otherwise since are nowhere else, and have to go with it too. Of
-- what was cached before nobody knows whose words it translates, so it goes now; the model is asked again where it is needed.
create table app.cached_for (
  report_id text collate "C" not null references app.report on delete cascade,
  text_sha256 text collate "C" not null,
  primary key (report_id, text_sha256)
);
delete from app.translation_cache;
