create table form_versions (
  id uuid primary key,
  form_id uuid not null,
  number integer not null check (number >= 1),
  state text not null check (state in ('draft', 'applied', 'admitted', 'ended')),
  organisation_id uuid not null references organisations (id),
  content jsonb not null,
  layout_file_id uuid references files (id),
  layout jsonb,
  -- 统计法 第十七条: number, issuing body, approval number and validity stand on every form
  admission_number text,
  item_version_id uuid references item_versions (id),
  valid_from date,
  valid_to date,
  minutes integer not null check (minutes >= 0),
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  revision integer not null default 1,
  unique (form_id, number),
  check ((state in ('admitted', 'ended')) = (admission_number is not null and item_version_id is not null))
)
--;
create index form_versions_organisation on form_versions (organisation_id, state)
--;
create index form_versions_admitted on form_versions (valid_from, valid_to) where state = 'admitted'
--;
-- what was admitted is what is asked: content and layout stand still from the application on
create function refuse_admitted_form_change() returns trigger language plpgsql as $$
begin
  if old.state in ('admitted', 'ended') and (to_jsonb(new) - array['state', 'valid_to', 'changed_at', 'revision'])
     <> (to_jsonb(old) - array['state', 'valid_to', 'changed_at', 'revision']) then
    raise exception 'an admitted form is not changed; draft the next version' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$
--;
create trigger form_versions_admitted before update on form_versions for each row execute function refuse_admitted_form_change()
--;
create table mapping_confirmations (
  id uuid primary key,
  form_version_id uuid not null references form_versions (id),
  field_id text not null,
  label text not null,
  mapping jsonb not null,
  fill text not null check (fill in ('drawn', 'asked')),
  confirmed_by text not null,
  organisation_id uuid references organisations (id),
  at timestamptz not null
)
--;
create table form_exceptions (
  form_version_id uuid not null references form_versions (id),
  field_id text not null,
  -- the column as the meeting saw it: under another label or meaning the reason no longer holds
  label text not null,
  element_key text,
  reason text not null check (length(reason) >= 4),
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (form_version_id, field_id)
)
--;
-- an application may carry a form: what is decided on is the form as it stood
alter table applications add column form_version_id uuid references form_versions (id)
