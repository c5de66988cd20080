-- For programs that follow: a log of changes that may be shortened, and URLs that are told of changes.

-- Changes up to this number are not kept any more.
alter table app.change_head add column cut bigint not null default 0;

-- Its secret is kept as it is, since every message is signed with it.
create table app.webhook (
  id text collate "C" primary key,
  url text not null,
  kinds text[], -- null: all
  collection text collate "C", -- null: all
  allow_private boolean not null,
  secret text not null,
  created_at text collate "C" not null,
  position bigint not null, -- the number of the last change that was told, or that it did not ask for
  up_to bigint, -- the last change of the message under way, so that every attempt sends the same one
  missed boolean not null default false, -- changes were cut away before they were told, and nobody has said so yet
  missed_at timestamptz,
  failures integer not null default 0, -- in a row
  failing_since timestamptz,
  last_try timestamptz,
  last_success timestamptz,
  last_status integer,
  last_cause text,
  next_try timestamptz,
  disabled_at timestamptz,
  holder text, -- the server that delivers it, until the lease ends
  lease_until timestamptz
);
