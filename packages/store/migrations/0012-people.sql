-- Who is spoken of: a pseudonym each, the spellings, handles and addresses that lead to them, and who may learn their name.

create table app.person (
  pseudonym text collate "C" primary key,
  risk text check (risk in ('public', 'private', 'protected')) -- null: nobody said
);

create table app.person_name (
  kind text collate "C" not null check (kind in ('name', 'handle', 'url')),
  name text collate "C" not null,
  pseudonym text collate "C" not null references app.person on delete cascade,
  primary key (kind, name)
);
create index person_name_person on app.person_name (pseudonym);

-- Counted up under this row's lock by whatever classes a person, so that whoever sees a number sees all below it. What pseudonyms come from is made when
-- it is first needed, not here: a new embedded database may be a copy of an empty one that was made before.
create table app.people_head (
  one boolean primary key default true check (one),
  number bigint not null,
  secret text
);
insert into app.people_head (number) values (0);

-- Speakers of all quotes are read at once, and whether they changed is asked at every request.
alter table app.quote add column speaker_id text generated always as (body -> 'speaker' ->> 'id') stored;
alter table app.quote add column speaker_name text generated always as (body -> 'speaker' ->> 'name') stored;
create index change_of_quotes on app.change (number) where kind = 'quote';

-- Whoever brings this token sees every name, and each time they do stands in the ledger.
alter table app.access_token add column reveals boolean not null default false;
