-- Whether a model is unsure of a translation is said on that model's own scale now, and sentences in capitals are translated in small letters: what was cached of
-- machines is made anew. A worker of an older release may have a batch in hand meanwhile, and may not put it into the cache afterwards.
delete from app.translation_cache;
create trigger refuse_older_release before insert on app.translation_cache
  for each statement execute function app.refuse_older_release();
