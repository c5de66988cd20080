-- What people translated is asked for at every sweep, of all reports at once, and is little beside what machines made.
create index translation_human on app.translation (report_id) where origin = 'human';
