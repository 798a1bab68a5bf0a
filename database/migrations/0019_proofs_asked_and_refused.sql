-- what residents ask at the desk: of the person the ledger's id, never a copy
create table proof_requests (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  community_code text not null references areas (code),
  subject_id uuid,
  item_id uuid references items (id),
  version_id uuid references item_versions (id),
  title text not null,
  need text not null,
  asked_by_organisation_id uuid references organisations (id),
  asked_by_name text not null,
  state text not null check (state in ('asked', 'evidence_collected', 'issued', 'refused', 'withdrawn')),
  evidence jsonb not null,
  known_how text,
  ended_because text,
  asked_on date not null,
  taken_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  revision integer not null default 1,
  primary key (district, id),
  check (left(community_code, 6) = district)
)
--;
create index proof_requests_community on proof_requests (community_code, id)
--;
-- one row a community and year; held until the refusal is committed, so that no number is left out
create table refusal_series (
  district text not null check (district ~ '^\d{6}$'),
  community_code text not null references areas (code),
  year integer not null,
  last integer not null,
  primary key (district, community_code, year)
)
--;
-- names no resident
create table proof_refusals (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  community_code text not null references areas (code),
  year integer not null,
  sequence integer not null,
  number text not null,
  request_id uuid,
  item_id uuid references items (id),
  title text not null,
  reason text not null check (reason in ('BANNED', 'SUPERSEDED', 'ELSEWHERE', 'DISPUTED', 'CANNOT_KNOW', 'BASIS_NOT_IN_FORCE', 'NO_BASIS', 'NOT_ON_LIST', 'NOT_EVIDENCED')),
  clause jsonb,
  texts jsonb not null,
  explanation text,
  competent_body text,
  route text,
  asked_by_organisation_id uuid references organisations (id),
  asked_by_name text not null,
  asked_by_key text not null,
  channel text not null check (channel in ('public', 'desk')),
  refused_on date not null,
  at timestamptz not null,
  refused_by text not null,
  request_key uuid,
  primary key (district, id),
  unique (district, community_code, year, sequence),
  foreign key (district, request_id) references proof_requests (district, id),
  check (left(community_code, 6) = district)
)
--;
create unique index proof_refusals_key on proof_refusals (district, community_code, request_key) where request_key is not null
--;
create index proof_refusals_id on proof_refusals (id)
--;
create index proof_refusals_request on proof_refusals (district, request_id) where request_id is not null
--;
create index proof_refusals_day on proof_refusals (refused_on, community_code)
--;
create table entry_corrections (
  id uuid primary key,
  asked_by_key text not null,
  body_name text not null,
  month text not null,
  title text not null,
  because text not null,
  -- erased with the answer
  contact text,
  state text not null check (state in ('open', 'corrected', 'doubted', 'upheld')),
  at timestamptz not null,
  answer_by date not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  revision integer not null default 1,
  check ((state = 'open') = (answer is null)),
  check (state = 'open' or contact is null)
)
--;
create unique index entry_corrections_open on entry_corrections (asked_by_key, month, title) where state = 'open'
--;
create index entry_corrections_waiting on entry_corrections (answer_by, id) where state = 'open'
