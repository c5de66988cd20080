-- Who paused a stage, and when (ISO 8601, UTC): null where a release before this one did. That release goes on reading and writing the stage alone.
alter table app.held_stage
  add column held_by text,
  add column since text collate "C";
