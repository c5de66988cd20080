-- Which model makes what, where several machines work on one database: a translator for each pair of languages, and one sentence model (source and target are empty
-- then). Every stage's fingerprint goes by these lines instead of by what a machine happens to have, so no two machines make anew what the other made.
create table app.model_in_force (
  task text collate "C" not null,
  source text collate "C" not null,
  target text collate "C" not null,
  model text collate "C" not null, -- name@revision/dtype
  machine text not null, -- that put it in force, and may put a better one there by `resume`
  release integer not null, -- of that machine, at the time: a newer one brings its own revision of a model that ships
  since text collate "C" not null, -- ISO 8601, UTC
  primary key (task, source, target)
);

-- Which workers are at work, on which machine, and which models in force they lack: so that everybody can be told when nobody has one. Notes that are not renewed
-- mean nothing soon.
create table app.worker (
  id text collate "C" primary key,
  machine text not null,
  stages text[] not null,
  lacks jsonb not null, -- of models in force: {task, source, target, model, here}; models: {name, revision, dtype}, here: or null
  seen_at timestamptz not null default now()
);
