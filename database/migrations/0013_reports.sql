create table report_cycles (
  id uuid primary key,
  form_version_id uuid not null references form_versions (id),
  form_id uuid not null,
  organisation_id uuid not null references organisations (id),
  -- 2026-11, 2026Q4, 2026H2, 2026, once
  period text not null,
  area_codes text[] not null,
  opens_on date not null,
  due_on date not null check (due_on >= opens_on),
  state text not null check (state in ('planned', 'open', 'held', 'closed', 'cancelled')),
  planned_by text not null,
  planned_by_post_id uuid not null references posts (id),
  dispatch_id uuid references dispatches (id),
  -- asked; 0 before it opened
  communities integer not null default 0,
  opened_at timestamptz,
  closed_at timestamptz,
  held_because jsonb not null,
  revision integer not null default 1,
  check ((state in ('open', 'closed')) = (dispatch_id is not null))
)
--;
-- one cycle a period, whichever version of the form: figures are kept by form and period
create unique index report_cycles_once on report_cycles (form_id, period) where state <> 'cancelled'
--;
create index report_cycles_due on report_cycles (state, opens_on)
--;
create table reports (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  cycle_id uuid not null references report_cycles (id),
  form_version_id uuid not null references form_versions (id),
  form_id uuid not null,
  period text not null,
  community_code text not null,
  task_id uuid not null,
  version integer not null check (version >= 1),
  corrects uuid,
  corrected_because text,
  state text not null check (state in ('open', 'submitted', 'passed_street', 'passed_district', 'locked', 'returned', 'superseded')),
  cells jsonb not null,
  due_on date not null,
  opened_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by text,
  locked_at timestamptz,
  revision integer not null default 1,
  primary key (district, id),
  foreign key (district, task_id) references tasks (district, id),
  foreign key (district, corrects) references reports (district, id),
  unique (district, cycle_id, community_code, version),
  check (left(community_code, 6) = district)
)
--;
create index reports_community on reports (community_code, state, due_on)
--;
create index reports_id on reports (id)
--;
-- what is due first, for those who see many communities
create index reports_due on reports (due_on, community_code, id)
--;
create index reports_cycle on reports (cycle_id, community_code) include (state, version)
--;
-- the period before, and another form of the same community
create index reports_form on reports (district, community_code, form_id, period)
--;
-- what was submitted stays as it was: a locked or superseded report only changes its state
create function refuse_locked_report_change() returns trigger language plpgsql as $$
begin
  if old.state in ('locked', 'superseded') and (new.cells <> old.cells or new.submitted_at is distinct from old.submitted_at) then
    raise exception 'a locked report is corrected by a new version' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$
--;
create trigger reports_locked before update on reports for each row execute function refuse_locked_report_change()
--;
create table report_rows (
  district text not null check (district ~ '^\d{6}$'),
  report_id uuid not null,
  section_id text not null,
  number integer not null,
  subject_id uuid,
  values jsonb not null,
  sealed jsonb not null,
  primary key (district, report_id, section_id, number),
  foreign key (district, report_id) references reports (district, id)
)
--;
-- for a change of keys, and for the look at every start whether there is anything sealed at all
create index report_rows_sealed on report_rows (district, report_id, section_id, number) where sealed <> '{}'::jsonb
--;
create table cell_returns (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  report_id uuid not null,
  field_id text not null,
  row_number integer,
  reason text not null,
  returned_by text not null,
  returned_by_organisation text not null,
  at timestamptz not null,
  resolved_at timestamptz,
  primary key (district, id),
  foreign key (district, report_id) references reports (district, id)
)
--;
create index cell_returns_report on cell_returns (district, report_id)
--;
create table report_events (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  report_id uuid not null,
  step text not null,
  by_name text not null,
  by_organisation text not null,
  note text,
  at timestamptz not null,
  primary key (district, id),
  foreign key (district, report_id) references reports (district, id)
)
--;
create index report_events_report on report_events (district, report_id)
--;
create table figures (
  district text not null check (district ~ '^\d{6}$'),
  form_id uuid not null,
  field_id text not null,
  element_key text references elements (key),
  period text not null,
  community_code text not null,
  amount numeric not null,
  report_id uuid not null,
  primary key (district, form_id, period, community_code, field_id)
)
--;
create index figures_report on figures (district, report_id)
--;
create table street_sums (
  district text not null check (district ~ '^\d{6}$'),
  form_id uuid not null,
  field_id text not null,
  element_key text references elements (key),
  period text not null,
  street_code text not null,
  amount numeric not null,
  communities integer not null,
  primary key (district, form_id, period, street_code, field_id)
)
--;
create index street_sums_form on street_sums (form_id, period)
--;
create index street_sums_element on street_sums (element_key, period) where element_key is not null
