-- the burden ledger: what each civil day laid on communities, as lines that are hashed, and the day's seal chained to the day before
create table burden_lines (
  district text not null check (district ~ '^\d{6}$'),
  day date not null,
  position integer not null check (position >= 0),
  -- canonical JSON, exactly as hashed
  line text not null,
  primary key (district, day, position)
)
--;
create index burden_lines_day on burden_lines (day, position)
--;
create table burden_days (
  day date primary key,
  lines integer not null check (lines >= 0),
  person_minutes bigint not null,
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null
)
--;
create trigger burden_lines_append_only before update or delete or truncate on burden_lines for each statement execute function refuse_change()
--;
create trigger burden_days_append_only before update or delete or truncate on burden_days for each statement execute function refuse_change()
