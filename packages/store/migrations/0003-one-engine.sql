-- A model's name, revision and dtype do not tell which engine ran it, and the engine since 0002 makes other words of a text than the library
-- did. What was cached before has no signals; it is made again, so that an old home and a fresh one say the same.
delete from app.translation_cache where signals is null;
