-- Where in a report's text the pages of its document start, with their numbers. Reports of before have none: a text alone does not tell them.
alter table app.report add column pages jsonb not null default '[]';
