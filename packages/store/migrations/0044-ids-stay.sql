-- Whether there ever was a report: decisions and lines of the ledger outlive the reports that their ids follow from, so what ids are made with stays when all are gone.
alter table app.people_head add column ids_stay boolean not null default false;
update app.people_head set ids_stay =
  exists (select from app.report) or exists (select from app.review) or exists (select from app.ledger where what in ('add', 'remove'));

create function app.keep_ids() returns trigger language plpgsql as $$
begin
  update app.people_head set ids_stay = true where not ids_stay;
  return null;
end $$;

create trigger ids_stay after insert on app.report for each statement execute function app.keep_ids();
