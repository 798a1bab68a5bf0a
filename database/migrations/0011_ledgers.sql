create table ledgers (
  id uuid primary key,
  title text not null,
  title_en text,
  organisation_id uuid references organisations (id),
  subject_kind text not null check (subject_kind in ('person', 'household', 'dwelling', 'building', 'organisation', 'place', 'event')),
  tags text[] not null,
  columns jsonb not null,
  area_codes text[] not null,
  purpose text not null,
  state text not null check (state in ('draft', 'in_force', 'ended')),
  admission_number text,
  created_by text not null,
  changed_at timestamptz not null,
  revision integer not null default 1
)
--;
create table subjects (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  kind text not null check (kind in ('person', 'household', 'dwelling', 'building', 'organisation', 'place', 'event')),
  community_code text not null,
  -- the value said last of each element: open ones readable, sensitive ones sealed one by one
  values jsonb not null,
  sealed jsonb not null,
  origins jsonb not null,
  -- first day on which one of its values is past its freshness
  stale_on date,
  tags text[] not null,
  tag_spans jsonb not null,
  disputed text[] not null,
  merged_into uuid,
  ended_on date,
  ended_because text,
  -- every statement about it was retracted (undo of an import): kept for the trail, shown nowhere
  withdrawn_at timestamptz,
  illustrative boolean not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- what it is called and where it is (rules/title.ts), for the search field: one plain text is read faster than many values
  search text not null generated always as (lower(coalesce(values ->> 'name', '') || E'\n' || coalesce(values ->> 'headName', '') || E'\n' || coalesce(values ->> 'householdNo', '') || E'\n' || coalesce(values ->> 'subjectName', '')
    || E'\n' || coalesce(values ->> 'building', '') || E'\n' || coalesce(values ->> 'unitNo', '') || E'\n' || coalesce(values ->> 'roomNo', '') || E'\n' || coalesce(values ->> 'dwellingAddress', '')
    || E'\n' || coalesce(values ->> 'placeName', '') || E'\n' || coalesce(values ->> 'hazardPlace', '') || E'\n' || coalesce(values ->> 'topic', '') || E'\n' || coalesce(values ->> 'item', '')
    || E'\n' || coalesce(values ->> 'disputeParties', '') || E'\n' || coalesce(values ->> 'appeal', '') || E'\n' || coalesce(values ->> 'address', ''))) stored,
  primary key (district, id),
  foreign key (district, merged_into) references subjects (district, id),
  check (left(community_code, 6) = district)
)
--;
create index subjects_id on subjects (id)
--;
create index subjects_community on subjects (community_code, kind, id) where merged_into is null and withdrawn_at is null and ended_on is null
--;
create index subjects_ended on subjects (community_code, kind, id) where merged_into is null and withdrawn_at is null and ended_on is not null
--;
create index subjects_tags on subjects using gin (tags)
--;
-- append-only: a statement is retracted, never rewritten; only an erasure on a resident's request empties values (个人信息保护法 第四十七条)
create table statements (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  subject_id uuid not null,
  values jsonb not null,
  sealed jsonb not null,
  tags jsonb not null,
  source_kind text not null check (source_kind in ('desk', 'import', 'report', 'request', 'demonstration')),
  source_id uuid,
  source_label text not null,
  said_by text not null,
  said_by_organisation text not null,
  organisation_id uuid references organisations (id),
  said_at timestamptz not null,
  retracted_at timestamptz,
  retracted_by text,
  primary key (district, id),
  foreign key (district, subject_id) references subjects (district, id)
)
--;
create index statements_subject on statements (district, subject_id, said_at)
--;
create index statements_source on statements (district, source_id) where source_id is not null
--;
create table relations (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  kind text not null,
  from_id uuid not null,
  to_id uuid not null,
  valid_from date,
  valid_to date,
  stated_by text not null,
  stated_at timestamptz not null,
  primary key (district, id),
  foreign key (district, from_id) references subjects (district, id),
  foreign key (district, to_id) references subjects (district, id)
)
--;
create index relations_from on relations (district, from_id)
--;
create index relations_to on relations (district, to_id)
--;
create table subject_keys (
  district text not null check (district ~ '^\d{6}$'),
  element_key text not null,
  blind text not null,
  subject_id uuid not null,
  primary key (district, element_key, blind, subject_id),
  foreign key (district, subject_id) references subjects (district, id)
)
--;
create index subject_keys_subject on subject_keys (district, subject_id)
--;
-- what communities hold, counted per kind and group ('' = all of the kind): held = {element key: [subjects, of them fresh]}
create table holdings (
  district text not null check (district ~ '^\d{6}$'),
  community_code text not null,
  kind text not null,
  tag text not null,
  subjects integer not null,
  held jsonb not null,
  counted_on date not null,
  -- UUIDv7 of the counting, so that the latest one tells whether anything was counted anew
  counting uuid not null,
  primary key (district, community_code, kind, tag)
)
--;
create index holdings_counting on holdings (counting)
--;
create index holdings_population on holdings (kind, tag, community_code)
--;
-- communities in which something was said since they were counted
create table holdings_due (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  community_code text not null,
  kind text not null,
  primary key (district, id)
)
--;
create table disputes (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  subject_id uuid not null,
  element_key text not null,
  statement_id uuid not null,
  reason text not null,
  proposed text,
  raised_by text not null,
  raised_by_organisation text not null,
  raised_at timestamptz not null,
  owner_organisation_id uuid references organisations (id),
  state text not null check (state in ('open', 'upheld', 'rejected')),
  answer text,
  settled_by text,
  settled_at timestamptz,
  primary key (district, id),
  foreign key (district, subject_id) references subjects (district, id)
)
--;
create unique index disputes_open on disputes (district, subject_id, element_key) where state = 'open'
--;
create table imports (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  ledger_id uuid not null references ledgers (id),
  community_code text not null,
  file_id uuid not null references files (id),
  file_name text not null,
  sheet text,
  sheets jsonb not null,
  -- last row of the header; rows below it are data
  header_last integer,
  state text not null,
  -- which start of reading, checking, committing this is: a job of an earlier one stops by itself
  run uuid not null,
  only_if_all_good boolean not null default false,
  -- when the person said yes: the time of all its statements
  said_at timestamptz,
  columns jsonb not null,
  notices jsonb not null,
  rows_total integer,
  rows_done integer not null,
  -- last row of the file the running job has done; it goes on behind it
  cursor integer not null default 0,
  good integer not null,
  faulty integer not null,
  creates integer not null,
  changes integer not null,
  same integer not null,
  trouble jsonb,
  started_by text not null,
  organisation_id uuid references organisations (id),
  started_at timestamptz not null,
  committed_at timestamptz,
  undone_at timestamptz,
  forgotten_at timestamptz,
  revision integer not null default 1,
  primary key (district, id)
)
--;
create index imports_community on imports (district, community_code, started_at desc)
--;
create table import_rows (
  district text not null check (district ~ '^\d{6}$'),
  import_id uuid not null,
  number integer not null,
  state text not null check (state in ('good', 'faulty', 'skipped')),
  action text check (action in ('create', 'change', 'same')),
  subject_id uuid,
  values jsonb not null,
  sealed jsonb not null,
  faults jsonb not null,
  -- prepared by the dry run, so that committing copies rows within the database: the statement to be made and what it will stand on
  statement_id uuid,
  tags jsonb not null,
  origin_keys jsonb not null,
  stale_days integer,
  blinds jsonb not null,
  -- name and birth date, or what else a subject of the kind is recognised by
  identity text,
  -- of a subject to be changed: its revision when it was checked, and how it will stand
  base_revision integer,
  prepared jsonb,
  primary key (district, import_id, number),
  foreign key (district, import_id) references imports (district, id)
)
--;
create table merges (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  kept_id uuid not null,
  merged_id uuid not null,
  taken_from_merged text[] not null,
  because text not null,
  merged_by text not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (district, id),
  foreign key (district, kept_id) references subjects (district, id),
  foreign key (district, merged_id) references subjects (district, id)
)
--;
create table not_doubles (
  district text not null check (district ~ '^\d{6}$'),
  one_id uuid not null,
  other_id uuid not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (district, one_id, other_id)
)
--;
create table reveals (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  subject_id uuid not null,
  element_keys text[] not null,
  purpose text not null check (length(purpose) >= 4),
  revealed_by text not null,
  organisation_name text not null,
  at timestamptz not null,
  primary key (district, id)
)
--;
create index reveals_subject on reveals (district, subject_id, at)
--;
create table ledger_exports (
  id uuid primary key,
  ledger_id uuid not null references ledgers (id),
  area_code text not null,
  element_keys text[] not null,
  unmasked boolean not null,
  purpose text not null,
  rows integer not null,
  watermark text not null,
  exported_by text not null,
  organisation_name text not null,
  at timestamptz not null
)
--;
create table resident_requests (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  kind text not null check (kind in ('access', 'correction', 'deletion')),
  community_code text not null,
  subject_id uuid,
  element_keys text[] not null,
  body text not null,
  asked_by text not null,
  received_on date not null,
  due_on date not null,
  state text not null check (state in ('open', 'granted', 'partly', 'refused')),
  answer text,
  clause jsonb,
  answered_by text,
  answered_at timestamptz,
  revision integer not null default 1,
  primary key (district, id)
)
