-- A mark that an older release had written, and not committed, when a newer one came was kept: with rows of a stage that the newer one had made the old way. Now
-- whoever marks holds this lock with others until its transaction ends, and a newer release takes it alone when it says that it is there: so it waits for marks
-- under way, and every later one sees it. Marks begun before this very function hold no lock; the table's makes them end first.
lock table app.stage_record in share row exclusive mode;
create or replace function app.refuse_older_release() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7364223, 0);
  if coalesce(nullif(current_setting('crossquote.release', true), '')::integer, 0) < (select number from app.release) then
    raise exception using errcode = 'CQ001', message = 'a newer release works on this database';
  end if;
  return null;
end;
$$;
