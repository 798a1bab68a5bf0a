create table suggestions (
  id uuid primary key,
  -- reads the answer without sign-in: drawn at random, never counted up
  code text not null unique,
  body text not null,
  -- path of the page it came from
  about text,
  area_code text references areas (code),
  -- erased with the answer
  contact text,
  at timestamptz not null,
  answer_by date not null,
  answer text,
  answered_by text,
  answered_by_organisation text,
  answered_at timestamptz,
  revision integer not null default 1,
  check ((answer is null) = (answered_at is null)),
  check (answered_at is null or contact is null)
)
--;
create index suggestions_waiting on suggestions (answer_by, id) where answered_at is null
--;
create index suggestions_answered on suggestions (answered_at desc, id) where answered_at is not null
