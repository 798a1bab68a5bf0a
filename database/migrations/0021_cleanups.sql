-- 清理规范: what is assessed, inspected, awarded, set up, hung, posted, kept on paper, met about and grouped; what became of it
create table register_entries (
  id uuid primary key,
  -- EA01, EO12 … of the reference data; null for what a campaign or a steward brought in
  code text unique,
  kind text not null check (kind in ('assessment', 'inspection', 'award', 'organisation', 'plaque', 'wall_sign', 'paper_ledger', 'regular_meeting', 'group_app')),
  title text not null check (title <> ''),
  title_en text,
  owner_organisation_id uuid references organisations (id),
  owner_name text not null,
  -- who requires it; null = 待核, nobody has found out
  authority text check (authority in ('central', 'municipal', 'department', 'district', 'street', 'none')),
  clauses jsonb not null,
  basis_text text,
  duties text not null,
  objects text not null,
  place text check (place in ('outside', 'inside')),
  yearly_cap integer check (yearly_cap >= 1),
  sunset_on date,
  veto_words text,
  -- another city's practice, kept for comparison: it binds nobody here
  elsewhere boolean not null default false,
  source text not null,
  confidence text,
  doubt text,
  note text,
  state text not null check (state in ('found', 'reviewed', 'kept', 'merged', 'cancelled', 'carried_out', 're_checked')),
  -- what was decided: it outlives the states that follow
  decided text check (decided in ('kept', 'merged', 'cancelled')),
  merged_into uuid references register_entries (id),
  decision_number text,
  decided_on date,
  decided_because text,
  carry_out_by date,
  carried_out_on date,
  carried_out_by text,
  carried_out_note text,
  re_checked_on date,
  -- 回潮: the day on which it was found again after it had been cancelled, and where
  returned_on date,
  former_names text[] not null,
  found_in uuid,
  revision integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null,
  created_at timestamptz not null,
  check (state not in ('kept', 'merged', 'cancelled', 'carried_out') or decided is not null),
  check (state <> 'carried_out' or decided in ('merged', 'cancelled'))
)
--;
create index register_entries_kind on register_entries (kind, state)
--;
create index register_entries_owner on register_entries (owner_organisation_id, state)
--;
create table register_events (
  id uuid primary key,
  entry_id uuid not null references register_entries (id),
  at timestamptz not null,
  step text not null check (step in ('found', 'changed', 'reviewed', 'kept', 'merged', 'cancelled', 'carried_out', 're_checked', 'returned')),
  by_name text not null,
  decision_number text,
  note text
)
--;
create index register_events_entry on register_events (entry_id, id)
--;
create table campaigns (
  id uuid primary key,
  title text not null,
  -- the joint meeting's office that leads it: the city's or a district's area code
  authority text not null references areas (code),
  area_codes text[] not null,
  kinds text[] not null,
  -- the entries asked about, frozen at the opening
  entry_ids jsonb not null,
  -- the admitted item under which communities are asked
  version_id uuid not null references item_versions (id),
  due_on date not null,
  state text not null check (state in ('drafted', 'stock_taking', 'deciding', 're_checking', 'closed')),
  opened_at timestamptz,
  -- the sample of the re-check can be drawn again from these
  sample_seed text,
  sample_codes jsonb not null,
  re_check_due_on date,
  closed_at timestamptz,
  created_by text not null,
  revision integer not null default 1,
  created_at timestamptz not null
)
--;
-- one per community and round; its id is that of the task that asks for it
create table stock_takings (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  campaign_id uuid not null references campaigns (id),
  community_code text not null,
  round text not null check (round in ('stock_taking', 're_check')),
  state text not null check (state in ('open', 'done', 'not_answered')),
  due_on date not null,
  totals jsonb not null,
  done_at timestamptz,
  revision integer not null default 1,
  primary key (district, id),
  unique (district, campaign_id, round, community_code),
  check (left(community_code, 6) = district)
)
--;
create index stock_takings_campaign on stock_takings (campaign_id, round, state)
--;
create index stock_takings_community on stock_takings (community_code, done_at)
--;
-- 有没有: a tick for an entry asked about, or a name the community wrote itself
create table stock_ticks (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  stock_taking_id uuid not null,
  kind text not null check (kind in ('assessment', 'inspection', 'award', 'organisation', 'plaque', 'wall_sign', 'paper_ledger', 'regular_meeting', 'group_app')),
  -- null until a name written by a community has been matched
  entry_id uuid references register_entries (id),
  -- the name as the community wrote it; null for an entry asked about
  name text check (name <> ''),
  primary key (district, id),
  foreign key (district, stock_taking_id) references stock_takings (district, id),
  check (entry_id is not null or name is not null)
)
--;
create unique index stock_ticks_entry on stock_ticks (district, stock_taking_id, entry_id) where name is null
--;
create index stock_ticks_of_entry on stock_ticks (entry_id)
--;
create table decision_lists (
  id uuid primary key,
  authority text not null references areas (code),
  title text not null,
  campaign_id uuid references campaigns (id),
  state text not null check (state in ('drafted', 'put', 'decided', 'not_adopted')),
  carry_out_by date not null,
  decision_number text unique,
  decided_on date,
  created_by text not null,
  revision integer not null default 1,
  created_at timestamptz not null
)
--;
create table decision_lines (
  list_id uuid not null references decision_lists (id),
  entry_id uuid not null references register_entries (id),
  position integer not null,
  outcome text not null check (outcome in ('keep', 'merge', 'cancel')),
  into_id uuid references register_entries (id),
  reasons jsonb not null,
  -- a member unit asked to have it discussed apart: not decided with the list
  taken_out boolean not null default false,
  primary key (list_id, entry_id)
)
--;
-- a list before the joint meeting: voted on as a whole
create table cleanup_agenda (
  meeting_id uuid not null references meetings (id),
  list_id uuid not null references decision_lists (id),
  position integer not null,
  outcome text check (outcome in ('adopted', 'not_adopted')),
  tally jsonb,
  primary key (meeting_id, list_id)
)
--;
create table cleanup_votes (
  meeting_id uuid not null,
  list_id uuid not null,
  organisation_id uuid not null references organisations (id),
  choice text not null check (choice in ('adopt', 'reject')),
  exceptions jsonb not null,
  reason text not null,
  cast_by text not null,
  at timestamptz not null,
  primary key (meeting_id, list_id, organisation_id),
  foreign key (meeting_id, list_id) references cleanup_agenda (meeting_id, list_id)
)
--;
alter table dispatches add column campaign_id uuid references campaigns (id)
