-- What operators ask for. It lies here and not in the queue, which may be lost at any time.

-- Stages that are paused: no worker begins them.
create table app.held_stage (
  stage text collate "C" primary key
);
