-- figures that were published elsewhere: shown beside what is counted here, never part of it
create table published_figures (
  id text primary key,
  position integer not null,
  -- as published: 150, 74.36, 3—5
  value text not null,
  unit text not null,
  meaning text not null,
  place text not null,
  year text,
  figure_group text not null,
  source text not null,
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  note text
)
--;
-- lines to compare with; each has its source
create table burden_targets (
  indicator text not null,
  -- reduce_by: percent less than the baseline · at_most_each: in one community · none_but_required: those a party committee or government of city level requires
  kind text not null check (kind in ('reduce_by', 'at_most_each', 'none_but_required')),
  value integer not null,
  source text not null,
  note text,
  primary key (indicator, kind)
)
--;
-- which earlier time is compared with: a definition. Its figures are computed; frozen ones were computed at freezing
create table burden_baselines (
  id uuid primary key,
  name text not null,
  area_code text not null,
  from_day date not null check (extract(day from from_day) = 1),
  months integer not null check (months between 1 and 36),
  because text not null,
  illustrative boolean not null default false,
  created_by text not null,
  created_at timestamptz not null,
  frozen jsonb,
  frozen_hash text,
  frozen_at timestamptz,
  frozen_by text,
  revision integer not null default 1,
  check ((frozen is null) = (frozen_hash is null) and (frozen is null) = (frozen_at is null))
)
--;
-- how long filling in took, in coarse classes: counts, and nothing that leads to a community or a person
create table editing_histogram (
  form_version_id uuid not null references form_versions (id),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  bucket text not null check (bucket in ('0-1', '1-2', '2-5', '5-10', '10-20', '20-40', '40-80', '80+')),
  count integer not null check (count > 0),
  primary key (form_version_id, month, bucket)
)
