-- Searching by words looks up single terms; candidates only ever look up keys.
create index quote_terms_terms on app.quote_terms using gin (terms) with (fastupdate = off);
