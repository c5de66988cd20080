-- Which words of a report a machine was given: those of sentences and quotes that have been found otherwise since are nowhere else, and have to go with it too. Of
-- what was cached before this nobody knows it; it goes as it did, by the words that stand when its report is removed.
create table app.cached_for (
  report_id text collate "C" not null references app.report on delete cascade,
  text_sha256 text collate "C" not null,
  primary key (report_id, text_sha256)
);
