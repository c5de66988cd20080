-- Whether a file is there already is asked by its bytes, since another release may read other words out of them.
create index report_sha256 on app.report (sha256);
