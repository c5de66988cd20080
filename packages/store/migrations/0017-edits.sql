-- Every version of what people translated: who, when, which words, in which state, made from what. Only ever added; the translation in force stands in
-- app.translation as before. No reference to the sentence or quote, as there.
create table app.translation_edit (
  id text collate "C" primary key,
  report_id text collate "C" not null references app.report on delete cascade,
  of text collate "C" not null,
  language text collate "C" not null,
  at text collate "C", -- null: not known
  body jsonb not null
);
create index translation_edit_report on app.translation_edit (report_id);
create index translation_edit_of on app.translation_edit (of, language);
