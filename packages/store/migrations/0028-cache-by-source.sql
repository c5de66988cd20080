-- A model may be handed numbers and signs otherwise in each language, so what it made of a text belongs to that language too: else the report that came first decided.
-- What was kept before stays, under no language, but of the model that began this. Rows that an older release adds meanwhile have none either.
delete from app.translation_cache where model like 'crossquote-mul-en@%';
alter table app.translation_cache add column source text collate "C" not null default '';
alter table app.translation_cache drop constraint translation_cache_pkey;
alter table app.translation_cache add primary key (model, source, target, text_sha256);
