-- one thing of one body; two of the same name are one step
create table proof_steps (
  id uuid primary key,
  kind text not null check (kind in ('requirement', 'proof')),
  body text not null,
  body_en text,
  title text not null,
  title_en text,
  lawful boolean,
  clause jsonb,
  held_by text[] not null,
  note text,
  unique (body, title)
)
--;
create table proof_demands (
  id uuid primary key,
  from_step uuid not null references proof_steps (id),
  to_step uuid not null references proof_steps (id),
  either text,
  clause jsonb,
  note text,
  case_code text,
  source text not null,
  state text not null default 'stands' check (state in ('stands', 'dropped')),
  dropped_because text,
  dropped_on date,
  entered_by text not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  check ((state = 'dropped') = (dropped_on is not null))
)
--;
create index proof_demands_from on proof_demands (from_step)
--;
create unique index proof_demands_once on proof_demands (from_step, to_step) where state = 'stands'
