-- What operators ask for. It lies here and not in the queue, which may be lost at any time.

-- Stages that are paused: no worker begins them.
create table app.held_stage (
  stage text collate "C" primary key
);

-- How many tries in a row ended with the worker's own end: a report that kills its workers is set aside.
alter table app.stage_record add column crashes integer not null default 0;
