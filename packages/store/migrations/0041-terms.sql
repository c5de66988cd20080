-- What a pair of the memory is for: a segment's words are used again for the same words, a term's wherever it stands. All that was there before are segments, and what an
-- older release writes is one.
alter table app.memory_entry add column kind text not null default 'segment' check (kind in ('segment', 'term'));
