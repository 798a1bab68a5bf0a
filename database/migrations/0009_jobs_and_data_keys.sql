-- Work that outlives a request. A row is written in the request's own transaction, so that both stay or neither.
create table jobs (
  id uuid primary key,
  name text not null,
  -- ids and choices, never personal data
  data jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  -- civil day of a daily job
  day date,
  once text,
  -- who started it, with the permissions of that moment
  actor jsonb not null,
  from_address text not null,
  asked_at timestamptz not null,
  run_after timestamptz not null,
  -- how often it was taken up, and how often it then threw
  starts integer not null default 0,
  failures integer not null default 0,
  worker text,
  locked_until timestamptz,
  last_error text,
  ended_at timestamptz,
  check ((state = 'running') = (worker is not null)),
  check ((state in ('done', 'failed')) = (ended_at is not null))
)
--;
create index jobs_open on jobs (run_after, id) where state in ('waiting', 'running')
--;
create unique index jobs_once on jobs (name, once) where state = 'waiting' and once is not null
--;
create unique index jobs_day on jobs (name, day) where day is not null
--;
-- What each data key and the index key make of a known sentence: a wrong key is found at start, not at the first lookup.
create table data_keys (
  id text primary key,
  sealed_check text not null,
  index_check text not null
)
