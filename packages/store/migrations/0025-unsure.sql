-- Whether a model is unsure of a translation is now said by the model's own scale; what was cached was judged by the one that all had.
update app.translation_cache
set signals = signals || jsonb_build_object('unsure', (signals ->> 'logProbability')::float8 < -1.6)
where signals is not null and not signals ? 'unsure';
