-- 发文联审: documents addressed to streets or communities, reviewed before they are issued
create table outgoing_documents (
  id uuid primary key,
  authority text not null,
  organisation_id uuid not null references organisations (id),
  filed_by text not null,
  state text not null check (state in ('draft', 'filed', 'returned', 'passed', 'issued', 'withdrawn')),
  kind text not null check (kind in ('comprehensive', 'special')),
  title text not null,
  recipients text not null,
  area_codes text[] not null,
  body text not null,
  hash text not null,
  file_id uuid references files (id),
  characters integer not null,
  return_reason text,
  reviewed_by text,
  reviewed_at timestamptz,
  number text,
  issued_on date,
  revision integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'issued') = (number is not null and issued_on is not null)),
  unique (organisation_id, number)
)
--;
create index outgoing_documents_authority on outgoing_documents (authority, state, changed_at desc)
--;
create index outgoing_documents_organisation on outgoing_documents (organisation_id, changed_at desc)
--;
create table document_asks (
  document_id uuid not null references outgoing_documents (id),
  position integer not null,
  kind text not null,
  audience text not null check (audience in ('community', 'street')),
  sentence jsonb not null,
  words jsonb not null,
  text text not null,
  period text,
  named text not null,
  verdict text not null check (verdict in ('covered', 'over_cap', 'already_held', 'returns', 'prohibited', 'not_admitted')),
  explanation jsonb not null,
  clause jsonb,
  candidates jsonb not null,
  version_id uuid references item_versions (id),
  decision text check (decision in ('covered', 'not_an_ask', 'strike', 'to_admission')),
  because text,
  application_id uuid references applications (id),
  primary key (document_id, position),
  check (decision <> 'covered' or version_id is not null),
  check (decision not in ('not_an_ask', 'strike') or because is not null)
)
--;
-- what was issued stands still
create function refuse_issued_document_change() returns trigger language plpgsql as $$
begin
  if old.state = 'issued' then
    raise exception 'an issued document is not changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$
--;
create trigger outgoing_documents_issued before update or delete on outgoing_documents for each row execute function refuse_issued_document_change()
