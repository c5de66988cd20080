-- What a model stammered is said once now, and a spreadsheet's quoting is read; what was cached before has both, and is asked for again.
delete from app.translation_cache where model like 'crossquote-mul-en@%';
