-- Reports that somebody waits for. Here and not in the queue alone, which may be lost at any time: each of their stages is handed out first.
create table app.urgent_report (
  report_id text collate "C" primary key references app.report on delete cascade
);
