-- A pair whose tellings say something otherwise is asked about before others that are as sure; read from the body it would unpack each of them. As `tellsOtherwise` has it.
alter table app.alignment add column tells_otherwise boolean generated always as (
  body ->> 'relation' <> 'different' and body @? '$.differences[*] ? (@.what != "omission" && !(@.maybeSame == true))'
) stored;
