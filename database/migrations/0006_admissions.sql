create table applications (
  id uuid primary key,
  -- the joint meeting that decides: the city's or a district's area code
  authority text not null references areas (code),
  applicant_organisation_id uuid not null references organisations (id),
  applicant_account_id text not null references accounts (id),
  state text not null check (state in ('draft', 'submitted', 'returned', 'commenting', 'in_meeting', 'admitted', 'admitted_with_conditions', 'refused', 'withdrawn')),
  -- the item whose next version this is; null for a new item
  item_id uuid references items (id),
  -- the temporary version this application regularises
  regularises uuid references item_versions (id),
  proposal jsonb not null,
  need text not null,
  alternatives text not null,
  submitted_at timestamptz,
  -- the decision clock: working days used before the last pause, and the day it runs since (null = paused)
  clock_used integer not null default 0,
  clock_running_since date,
  comment_until date,
  opinions_due_on date,
  return_reason text,
  version_id uuid references item_versions (id),
  revision integer not null default 1,
  changed_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
)
--;
create index applications_state on applications (authority, state)
--;
create index applications_applicant on applications (applicant_organisation_id)
--;
create table application_events (
  id uuid primary key,
  application_id uuid not null references applications (id),
  at timestamptz not null,
  step text not null,
  by_name text not null,
  by_organisation text not null,
  note text,
  unique (application_id, id)
)
--;
create table community_comments (
  district text not null,
  id uuid not null,
  application_id uuid not null references applications (id),
  community_code text not null references areas (code),
  stance text not null check (stance in ('support', 'concern', 'object')),
  body text not null,
  account_id text not null references accounts (id),
  at timestamptz not null,
  primary key (district, id),
  unique (district, application_id, community_code)
)
--;
create table unit_opinions (
  application_id uuid not null references applications (id),
  organisation_id uuid not null references organisations (id),
  due_on date not null,
  stance text check (stance in ('support', 'concern', 'object')),
  body text,
  given_at timestamptz,
  given_by text,
  primary key (application_id, organisation_id)
)
--;
create table meetings (
  id uuid primary key,
  authority text not null references areas (code),
  title text not null,
  mode text not null check (mode in ('room', 'writing')),
  held_on date not null,
  place text,
  -- in writing: the last day for votes
  votes_until date,
  state text not null check (state in ('called', 'closed', 'cancelled')),
  minutes text,
  called_by text not null,
  called_at timestamptz not null,
  closed_at timestamptz,
  revision integer not null default 1
)
--;
create table meeting_agenda (
  meeting_id uuid not null references meetings (id),
  application_id uuid not null references applications (id),
  position integer not null,
  primary key (meeting_id, application_id)
)
--;
create table meeting_attendance (
  meeting_id uuid not null references meetings (id),
  organisation_id uuid not null references organisations (id),
  present boolean not null,
  noted_by text not null,
  at timestamptz not null,
  primary key (meeting_id, organisation_id)
)
--;
create table votes (
  meeting_id uuid not null,
  application_id uuid not null,
  organisation_id uuid not null references organisations (id),
  choice text not null check (choice in ('admit', 'admit_with_conditions', 'return', 'refuse')),
  conditions text[] not null,
  reason text not null,
  cast_by text not null,
  at timestamptz not null,
  primary key (meeting_id, application_id, organisation_id),
  foreign key (meeting_id, application_id) references meeting_agenda (meeting_id, application_id)
)
--;
create table decisions (
  application_id uuid not null references applications (id),
  meeting_id uuid not null references meetings (id),
  outcome text not null check (outcome in ('admit', 'admit_with_conditions', 'return', 'refuse')),
  tally jsonb not null,
  dissent jsonb not null,
  reasons text not null,
  admission_number text unique,
  decided_at timestamptz not null,
  primary key (application_id, meeting_id)
)
--;
create table decision_conditions (
  id uuid primary key,
  application_id uuid not null references applications (id),
  version_id uuid not null references item_versions (id),
  body text not null,
  met_at timestamptz,
  met_by text,
  evidence text
)
--;
create index decision_conditions_version on decision_conditions (version_id)
--;
-- gap-free numbers: the row is locked by the transaction that takes the next one
create table number_series (
  kind text not null,
  authority text not null references areas (code),
  year integer not null,
  last integer not null,
  primary key (kind, authority, year)
)
--;
create table burden_budgets (
  organisation_id uuid not null references organisations (id),
  year integer not null,
  minutes_per_community integer not null check (minutes_per_community >= 0),
  basis text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (organisation_id, year)
)
--;
-- 费随事转: money released for a version in an area (district or the whole city)
create table fund_releases (
  id uuid primary key,
  version_id uuid not null references item_versions (id),
  area_code text not null references areas (code),
  amount bigint not null check (amount > 0),
  released_on date not null,
  document text not null,
  recorded_by text not null,
  recorded_at timestamptz not null
)
--;
create index fund_releases_version on fund_releases (version_id)
