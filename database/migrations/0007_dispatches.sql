create table dispatches (
  id uuid primary key,
  version_id uuid not null references item_versions (id),
  item_id uuid not null references items (id),
  title text not null,
  -- 准入编号 or the temporary number: nothing is handed down without one
  admission_number text not null check (admission_number <> ''),
  temporary boolean not null,
  sender_organisation_id uuid not null references organisations (id),
  sent_by text not null,
  target_area_codes text[] not null,
  target_community_types text[] not null,
  instructions text not null,
  due_on date not null,
  minutes integer not null check (minutes >= 1),
  community_count integer not null check (community_count >= 1),
  person_minutes bigint not null,
  sent_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_because text
)
--;
create index dispatches_sender on dispatches (sender_organisation_id, sent_at desc)
--;
create table dispatch_files (
  dispatch_id uuid not null references dispatches (id),
  file_id uuid not null references files (id),
  primary key (dispatch_id, file_id)
)
--;
create table tasks (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  dispatch_id uuid not null references dispatches (id),
  community_code text not null,
  item_id uuid not null references items (id),
  version_id uuid not null references item_versions (id),
  -- the department answerable for the item: its budget is used
  lead_organisation_id uuid not null references organisations (id),
  sender_organisation_id uuid not null references organisations (id),
  -- 2026-11, 2026Q4 …: the period this occurrence counts in
  period text not null,
  due_on date not null,
  minutes integer not null check (minutes >= 1),
  state text not null check (state in ('sent', 'accepted', 'completed', 'refused', 'withdrawn')),
  sent_at timestamptz not null,
  sent_month text not null,
  accepted_at timestamptz,
  closed_at timestamptz,
  refusal_reason text,
  refusal_note text,
  open_question boolean not null default false,
  revision integer not null default 1,
  primary key (district, id),
  check (left(community_code, 6) = district)
)
--;
create index tasks_community on tasks (district, community_code, state, due_on)
--;
create index tasks_dispatch on tasks (dispatch_id)
--;
-- how often an item was asked of a community in a stretch of time: any version, whatever period each was given
create index tasks_frequency on tasks (item_id, sent_at) include (community_code) where state not in ('refused', 'withdrawn')
--;
-- a department's own tasks
create index tasks_lead on tasks (lead_organisation_id, state, due_on)
--;
-- the whole city's, for the secretary: what is due first, and what came last (ids are in order of time)
create index tasks_due on tasks (due_on, id) where state in ('sent', 'accepted')
--;
create index tasks_newest on tasks (id desc)
--;
create index tasks_burden on tasks (lead_organisation_id, sent_month, community_code) include (minutes) where state not in ('refused', 'withdrawn')
--;
create table task_notes (
  district text not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in ('question', 'answer', 'completion', 'refusal')),
  body text not null,
  by_name text not null,
  by_organisation text not null,
  file_ids uuid[] not null,
  at timestamptz not null,
  primary key (district, id),
  foreign key (district, task_id) references tasks (district, id)
)
--;
create index task_notes_task on task_notes (district, task_id)
