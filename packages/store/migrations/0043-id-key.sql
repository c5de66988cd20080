-- What ids of reports are made with, where somebody wants them to tell nothing to whoever guesses at their words; set before the first report, and for good.
alter table app.people_head add column id_key text;
