-- Who made a pair of the memory: a person, or a machine (then with its model, a ModelRef, and how sure it was, 0 to 1). All that was
-- there before counts as a person's, but for pairs that were signed by `crossquote align`.
alter table app.memory_entry
  add column origin text not null default 'human' check (origin in ('human', 'machine')),
  add column model jsonb,
  add column score double precision;
alter table app.memory_entry alter column origin drop default;
update app.memory_entry set origin = 'machine' where by = 'crossquote align (machine)';
