-- Terms are saved before a report's pairs are judged, in a transaction that marks nothing: an older release, stopped by a newer one in between, must not leave its own.
create trigger refuse_older_release before insert on app.quote_terms
  for each statement execute function app.refuse_older_release();
