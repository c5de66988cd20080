-- When the words of a report that was read from subtitles are said. Reports of before have none: a text alone does not tell them.
alter table app.report add column times jsonb not null default '[]';
