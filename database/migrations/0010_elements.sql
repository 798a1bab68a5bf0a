create table elements (
  key text primary key,
  name text not null,
  name_en text not null,
  subject_kind text not null check (subject_kind in ('person', 'household', 'dwelling', 'building', 'organisation', 'place', 'event')),
  property text not null,
  definition text not null,
  definition_en text not null,
  type text not null,
  unit text,
  precision integer,
  code_list text,
  granularity text,
  sensitivity text not null check (sensitivity in ('none', 'personal', 'sensitive')),
  purpose text not null,
  basis jsonb not null,
  owner_department text not null,
  owner_organisation_id uuid references organisations (id),
  fresh_days integer check (fresh_days >= 1),
  -- looked up through the keyed blind index
  lookup boolean not null,
  standard text,
  state text not null check (state in ('draft', 'in_force', 'superseded')),
  superseded_by text references elements (key),
  source text not null,
  note text,
  revision integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  -- 个人信息保护法 第二十八条: sensitive personal information only for a stated purpose and with a basis
  check (state <> 'in_force' or sensitivity <> 'sensitive' or (purpose <> '' and jsonb_array_length(basis) > 0)),
  check ((state = 'superseded') = (superseded_by is not null))
)
--;
create table element_synonyms (
  id uuid primary key,
  element_key text not null references elements (key),
  label text not null,
  seen_in text not null,
  added_by text not null,
  added_at timestamptz not null,
  unique (element_key, label, seen_in)
)
--;
create table code_lists (
  key text primary key,
  name text not null,
  name_en text not null,
  standard text,
  official boolean not null,
  entries jsonb not null,
  source text not null
)
--;
create table element_derivations (
  id text primary key,
  "to" text not null references elements (key),
  "from" text[] not null,
  rule jsonb not null,
  explanation jsonb not null
)
--;
create table tags (
  key text primary key,
  name text not null,
  name_en text not null,
  subject_kind text not null,
  sensitivity text not null check (sensitivity in ('none', 'personal', 'sensitive')),
  basis jsonb not null,
  synonyms text[] not null,
  source text not null
)
