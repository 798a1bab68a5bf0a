create table items (
  id uuid primary key,
  -- D01, A13, CP05 … for the reference lists; null for items that came through admission
  code text unique,
  created_at timestamptz not null
)
--;
create table item_versions (
  id uuid primary key,
  item_id uuid not null references items (id),
  number integer not null check (number >= 1),
  list text not null check (list in ('duty', 'assist', 'certificate', 'prohibited', 'banned_certificate', 'cancelled')),
  state text not null check (state in ('draft', 'published')),
  title text not null,
  title_en text,
  content text not null,
  community_duties text not null,
  department_duties text not null,
  community_role text check (community_role in ('autonomy', 'contact', 'accompany', 'mobilise', 'publicise', 'persuade', 'report')),
  clauses jsonb not null,
  lead_organisation_id uuid references organisations (id),
  lead_department text,
  area_codes text[] not null,
  community_types text[] not null,
  frequency_count integer check (frequency_count >= 1),
  frequency_period text check (frequency_period in ('once', 'day', 'week', 'month', 'quarter', 'half_year', 'year')),
  -- what the source says where it gives no number: 经常, 按需 …
  frequency_note text,
  minutes integer check (minutes >= 1),
  funding jsonb not null,
  data_asked text not null,
  -- half-open [valid_from, valid_to); null valid_from = as long as the list is known
  valid_from date,
  valid_to date,
  admission_number text unique,
  -- the emergency lane's version: shown as temporary everywhere, ends by itself
  temporary boolean not null default false,
  regularise_by date,
  official_title boolean not null,
  grounding text,
  source text not null,
  note text,
  -- for a cancelled item: who does the work instead, and why it ended
  done_instead_by text,
  cancelled_because text,
  published_at timestamptz,
  closed_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null,
  unique (item_id, number)
)
--;
create index item_versions_in_force on item_versions (list, valid_from, valid_to) where state = 'published'
--;
create index item_versions_lead on item_versions (lead_organisation_id)
--;
-- a published version never changes, except that it ends (or is found to have ended)
create function refuse_published_change() returns trigger language plpgsql as $$
begin
  if old.state = 'published' and (to_jsonb(new) - array['valid_to', 'closed_at', 'done_instead_by', 'cancelled_because', 'regularise_by', 'revision'])
     <> (to_jsonb(old) - array['valid_to', 'closed_at', 'done_instead_by', 'cancelled_because', 'regularise_by', 'revision']) then
    raise exception 'a published version is not changed; draft the next one' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$
--;
create trigger item_versions_published before update on item_versions for each row execute function refuse_published_change()
--;
create table editions (
  id uuid primary key,
  list text not null check (list in ('duty', 'assist', 'certificate', 'prohibited', 'banned_certificate', 'cancelled')),
  number integer not null check (number >= 1),
  state text not null check (state in ('open_for_comment', 'published')),
  title text not null,
  note text,
  entries jsonb not null,
  hash text not null,
  difference jsonb not null,
  previous_hash text,
  comment_from date,
  comment_until date,
  effective_on date not null,
  published_at timestamptz,
  prepared_by text not null,
  created_at timestamptz not null,
  unique (list, number)
)
--;
create function refuse_edition_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'published' then
    raise exception 'an edition is immutable' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$
--;
create trigger editions_immutable before update or delete on editions for each row execute function refuse_edition_change()
--;
create table edition_comments (
  id uuid primary key,
  edition_id uuid not null references editions (id),
  body text not null,
  -- residents may stay unnamed; an organisation signs
  organisation_id uuid references organisations (id),
  at timestamptz not null
)
--;
create table edition_receipts (
  edition_id uuid not null references editions (id),
  organisation_id uuid not null references organisations (id),
  sent_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  primary key (edition_id, organisation_id)
)
