-- The audit trail. Per-community: it grows with every district's work.
create table audit_records (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  at timestamptz not null,
  account_id text,
  account_name text not null,
  post_id uuid,
  role text,
  organisation_id uuid,
  organisation_name text not null,
  from_address text not null,
  endpoint text not null,
  event text not null,
  object_kind text not null,
  object_id text not null,
  before jsonb,
  after jsonb,
  succeeded boolean not null,
  refusal text,
  primary key (district, id)
)
--;
create index audit_records_at on audit_records (at desc)
--;
create index audit_records_object on audit_records (object_kind, object_id)
--;
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$
--;
create trigger audit_records_append_only before update or delete or truncate on audit_records
  for each statement execute function refuse_change()
--;
create table answered_requests (
  key uuid not null,
  account_id text not null,
  endpoint text not null,
  input_hash text not null,
  answer jsonb,
  at timestamptz not null,
  primary key (account_id, key)
)
--;
-- Reference data is loaded once per content: a changed file is loaded again.
create table loaded_references (
  name text primary key,
  hash text not null,
  at timestamptz not null default now()
)
--;
create table settings (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null
)
--;
create table files (
  id uuid primary key,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  content bytea not null,
  uploaded_by text not null,
  organisation_id uuid,
  uploaded_at timestamptz not null
)
