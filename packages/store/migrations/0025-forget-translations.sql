-- Whether a model is unsure of a translation is said on that model's own scale now, sentences in capitals are translated in small letters, and sources are padded in
-- narrower steps: what was cached of machines is made anew.
delete from app.translation_cache;
