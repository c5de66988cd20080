-- Which workers are at work, on which machine, and which models in force they lack: so that everybody can be told when nobody has one. Notes that are not renewed
-- mean nothing soon.
create table app.worker (
  id text collate "C" primary key,
  machine text not null,
  stages text[] not null,
  lacks jsonb not null, -- of models in force: {task, source, target, here}; here: name@revision/dtype, or null
  seen_at timestamptz not null default now()
);
