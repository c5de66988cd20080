-- What a model stammered is said once now, and a spreadsheet’s quoting is read, whichever model it is; what was cached before has both, and is asked for again.
delete from app.translation_cache;
