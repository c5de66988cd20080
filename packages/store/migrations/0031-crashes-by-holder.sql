-- Which process began a stage, and which ones did before it, in a row, that never said how it ended. A number could not tell a process that was killed from one that lives and
-- could not say it, since the database was away: of several workers each began to count anew once it took the report up again. `crashes` stays for the release before, which writes it.
alter table app.stage_record
  add column holder text collate "C",
  add column left_by text[] collate "C" not null default '{}';

update app.stage_record
  set holder = 'an earlier release', left_by = array (select 'an earlier release ' || n from generate_series(1, crashes) as n)
  where state = 'running';
