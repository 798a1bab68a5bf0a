-- a dispatch that is taken back takes its cycle with it
alter table report_cycles drop constraint report_cycles_state_check
--;
alter table report_cycles add constraint report_cycles_state_check check (state in ('planned', 'open', 'held', 'closed', 'cancelled', 'withdrawn'))
--;
alter table report_cycles drop constraint report_cycles_check1
--;
alter table report_cycles add constraint report_cycles_dispatch_check check ((state in ('open', 'closed', 'withdrawn')) = (dispatch_id is not null))
--;
-- the period may be planned again, unless somebody has handed in (commands/plan.ts): figures are kept by form and period
drop index report_cycles_once
--;
create unique index report_cycles_once on report_cycles (form_id, period) where state not in ('cancelled', 'withdrawn')
--;
create index report_cycles_dispatch on report_cycles (dispatch_id) where dispatch_id is not null
--;
-- what the cell said when it was returned: {"v": 3}, or of a sealed one {"blind": "…"}; null for returns of before
alter table cell_returns add column said_then jsonb
--;
-- the community's word to the reviewer, where it handed the cell in again as it was
alter table cell_returns add column kept_because text
--;
alter table cell_returns add column kept_by text
--;
-- the joint meeting's reason for letting a form ask what another form asks, too
create table form_ask_exceptions (
  form_version_id uuid not null references form_versions (id),
  other_version_id uuid not null references form_versions (id),
  -- as the meeting saw it: asked more alike than that, the reason no longer holds
  relation text not null check (relation in ('same', 'coarser', 'finer', 'part')),
  shared_elements text[] not null,
  reason text not null check (length(reason) >= 4),
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (form_version_id, other_version_id)
)
