-- 落实单位: who carries out what was decided, chosen by the office where the owner is no organisation on record
alter table register_entries
  add column executor_id uuid references organisations (id),
  add column executor_chosen_by text,
  add column executor_chosen_at timestamptz,
  add check ((executor_id is null) = (executor_chosen_by is null) and (executor_id is null) = (executor_chosen_at is null))
--;
create index register_entries_executor on register_entries (executor_id, state)
--;
alter table register_events drop constraint register_events_step_check
--;
alter table register_events add constraint register_events_step_check
  check (step in ('found', 'changed', 'reviewed', 'executor_chosen', 'kept', 'merged', 'cancelled', 'carried_out', 're_checked', 'returned'))
