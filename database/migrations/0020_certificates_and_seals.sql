-- keys that sign certificates and status lists; the private number is sealed with the data key, the public one is published for good
create table signing_keys (
  id text primary key,
  algorithm text not null check (algorithm in ('ES256', 'SM2')),
  public_key jsonb not null,
  sealed_secret text not null,
  state text not null check (state in ('active', 'retired', 'revoked')),
  made_at timestamptz not null,
  retired_at timestamptz,
  revoked_at timestamptz,
  check ((state = 'revoked') = (revoked_at is not null)),
  check (state <> 'retired' or retired_at is not null)
)
--;
create unique index signing_keys_active on signing_keys (algorithm) where state = 'active'
--;
create table seal_uses (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  community_code text not null references areas (code),
  kind text not null check (kind in ('certificate', 'other')),
  request_id uuid,
  replaces_id uuid,
  purpose text not null check (length(purpose) >= 2),
  what text not null check (length(what) >= 2),
  copies integer not null check (copies > 0),
  -- what the certificate will say, sealed; gone once it is said in the certificate, or the use came to nothing
  sealed_draft text,
  state text not null check (state in ('asked', 'approved', 'declined', 'withdrawn', 'sealed')),
  asked_by text not null,
  asked_by_account text not null,
  asked_at timestamptz not null,
  approved_by text,
  approved_by_account text,
  approved_at timestamptz,
  ended_because text,
  revision integer not null default 1,
  primary key (district, id),
  foreign key (district, request_id) references proof_requests (district, id),
  check (left(community_code, 6) = district),
  check ((kind = 'certificate') = (request_id is not null)),
  -- whoever asks for a seal does not approve it
  check (approved_by_account is null or approved_by_account <> asked_by_account),
  check ((approved_at is null) = (approved_by_account is null)),
  check (state not in ('approved', 'sealed') or approved_at is not null),
  check ((sealed_draft is not null) = (kind = 'certificate' and state in ('asked', 'approved')))
)
--;
create index seal_uses_community on seal_uses (community_code, id)
--;
create index seal_uses_id on seal_uses (id)
--;
-- one certificate at a time for a request
create unique index seal_uses_open on seal_uses (district, request_id) where state in ('asked', 'approved')
--;
-- one row a community, year and kind of number; held until the number is committed, so that none is left out
create table seal_series (
  district text not null check (district ~ '^\d{6}$'),
  community_code text not null references areas (code),
  year integer not null,
  kind text not null check (kind in ('certificate', 'seal')),
  last integer not null,
  primary key (district, community_code, year, kind)
)
--;
create table seal_entries (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  community_code text not null references areas (code),
  year integer not null,
  sequence integer not null check (sequence > 0),
  number text not null,
  use_id uuid not null,
  kind text not null check (kind in ('certificate', 'other')),
  certificate_id uuid,
  purpose text not null,
  what text not null,
  copies integer not null,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  asked_by text not null,
  approved_by text not null,
  approved_by_account text not null,
  approved_at timestamptz not null,
  keeper text not null,
  keeper_account text not null,
  sealed_at timestamptz not null,
  sealed_on date not null,
  primary key (district, id),
  unique (district, community_code, year, sequence),
  unique (district, use_id),
  unique (district, certificate_id),
  foreign key (district, use_id) references seal_uses (district, id),
  check (left(community_code, 6) = district),
  check ((kind = 'certificate') = (certificate_id is not null)),
  check (kind = 'other' or sha256 is not null),
  -- whoever keeps the seal does not approve its use
  check (keeper_account <> approved_by_account)
)
--;
create index seal_entries_month on seal_entries (community_code, sealed_on, sequence)
--;
create index seal_entries_id on seal_entries (id)
--;
create trigger seal_entries_append_only before update or delete or truncate on seal_entries
  for each statement execute function refuse_change()
--;
create table certificates (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  community_code text not null references areas (code),
  request_id uuid not null,
  -- no certificate without its entry in the register, and no such entry without its certificate
  seal_entry_id uuid not null,
  year integer not null,
  sequence integer not null check (sequence > 0),
  number text not null,
  item_id uuid not null references items (id),
  version_id uuid not null references item_versions (id),
  title text not null,
  issued_on date not null,
  valid_until date,
  key_id text not null references signing_keys (id),
  signed text not null,
  pdf_sha256 text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  sealed_content text not null,
  sealed_pdf text not null,
  state text not null check (state in ('issued', 'revoked', 'superseded')),
  ended_at timestamptz,
  ended_by text,
  ended_because text,
  replaced_by uuid,
  revision integer not null default 1,
  primary key (district, id),
  unique (district, community_code, year, sequence),
  unique (district, seal_entry_id),
  foreign key (district, request_id) references proof_requests (district, id),
  foreign key (district, seal_entry_id) references seal_entries (district, id),
  foreign key (district, replaced_by) references certificates (district, id) deferrable initially deferred,
  check (left(community_code, 6) = district),
  check ((state = 'issued') = (ended_at is null)),
  check ((state = 'superseded') = (replaced_by is not null)),
  check (state = 'issued' or length(ended_because) >= 2)
)
--;
create index certificates_id on certificates (id)
--;
create index certificates_community on certificates (community_code, issued_on, sequence)
--;
create index certificates_number on certificates (number)
--;
create index certificates_ended on certificates (ended_at, id) where state <> 'issued'
--;
create index certificates_file on certificates (pdf_sha256)
--;
alter table seal_entries add foreign key (district, certificate_id) references certificates (district, id) deferrable initially deferred
--;
-- what was issued stays as it was issued: only its end is added, and its seals renewed when the data key changes
create function refuse_other_certificate() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.number, old.seal_entry_id, old.request_id, old.title, old.issued_on, old.valid_until, old.signed, old.pdf_sha256)
    is distinct from (new.number, new.seal_entry_id, new.request_id, new.title, new.issued_on, new.valid_until, new.signed, new.pdf_sha256)
    or (old.state <> 'issued' and old.state is distinct from new.state) then
    raise exception 'a certificate is revoked or replaced, never rewritten' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$
--;
create trigger certificates_as_issued before update or delete on certificates
  for each row execute function refuse_other_certificate()
--;
create table seal_readings (
  district text not null check (district ~ '^\d{6}$'),
  id uuid not null,
  community_code text not null references areas (code),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  read_by text not null,
  organisation_name text not null,
  at timestamptz not null,
  primary key (district, id),
  check (left(community_code, 6) = district)
)
--;
create index seal_readings_community on seal_readings (community_code, at)
