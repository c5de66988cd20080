-- What a model itself said of a translation (a ModelSignals object); null where it said nothing, as for all made before.
alter table app.translation_cache add column signals jsonb;
