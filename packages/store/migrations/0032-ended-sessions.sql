-- Sessions at the desk that somebody ended before their time. A session is a signed cookie: taking it from one browser does not take it from whoever copied it.
create table app.ended_session (
  -- SHA-256 of the session's own number, so that whoever reads this opens nothing.
  id text collate "C" primary key,
  until text collate "C" not null
);
