-- What the HTTP API needs: who may use it, and orders in which rows are read page by page.

-- Of a token only its hash (hex SHA-256 of 256 random bits).
create table app.access_token (
  id text collate "C" primary key,
  name text not null,
  role text not null check (role in ('reader', 'reviewer', 'operator')),
  hash text collate "C" not null unique,
  created_at text collate "C" not null,
  expires_at text collate "C" not null,
  revoked_at text collate "C"
);
create unique index access_token_name on app.access_token (name) where revoked_at is null;

create index report_page on app.report ((published_at is null), (coalesce(published_at, '')), id);
create index alignment_page on app.alignment (collection, id);
create index testimony_page on app.testimony ((first_seen is null), (coalesce(first_seen, '')), id);
create index testimony_id on app.testimony (id);
create index review_page on app.review (at, id);
create index translation_of on app.translation (of);
