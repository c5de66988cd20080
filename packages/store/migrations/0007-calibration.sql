-- What people's decisions taught the matcher: one line each time that weights were put in force, and never changed. The last line is in force, for
-- every collection and every worker. Numbers only: weights by name, and counts of what they were fitted on.
create table app.calibration (
  number bigint generated always as identity primary key,
  id text collate "C" not null, -- names the weights; the same may come in force again
  body jsonb not null
);
