-- Quotes of one speaker are asked for by id or by name.
create index quote_speaker_id on app.quote ((body #>> '{speaker,id}'));
create index quote_speaker_name on app.quote ((body #>> '{speaker,name}'));
