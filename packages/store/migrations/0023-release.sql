-- Which release works on this database: the newest that ever opened it. An older one cannot mark a stage any more, so neither makes anew what a newer one made,
-- nor keeps what it computed for it (rows and mark are one transaction). Every connection says its release in a setting; those of releases before this one say none.
create table app.release (
  the_only boolean primary key default true check (the_only),
  number integer not null,
  since timestamptz not null default now()
);
insert into app.release (number) values (0);

create function app.refuse_older_release() returns trigger language plpgsql as $$
begin
  if coalesce(nullif(current_setting('crossquote.release', true), '')::integer, 0) < (select number from app.release) then
    raise exception using errcode = 'CQ001', message = 'a newer release works on this database';
  end if;
  return null;
end;
$$;
create trigger refuse_older_release before insert on app.stage_record
  for each statement execute function app.refuse_older_release();
