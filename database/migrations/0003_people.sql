create table organisations (
  id uuid primary key,
  name text not null,
  name_en text,
  short_name text not null,
  kind text not null check (kind in ('municipal_department', 'district_department', 'joint_meeting_office', 'street_office', 'community_committee', 'platform')),
  -- the municipal department a district department answers to
  counterpart_id uuid references organisations (id),
  area_code text not null references areas (code),
  illustrative boolean not null default false,
  pinyin text not null,
  source text not null
)
--;
create index organisations_area on organisations (area_code, kind)
--;
create table member_units (
  authority text not null references areas (code),
  organisation_id uuid not null references organisations (id),
  valid_from date not null,
  valid_to date,
  illustrative boolean not null,
  primary key (authority, organisation_id, valid_from)
)
--;
-- accounts, sign_ins, sessions and verifications are written by better-auth
create table accounts (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text unique,
  display_username text,
  illustrative boolean not null default false,
  disabled_at timestamptz,
  must_change_password boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
)
--;
create table credentials (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references accounts (id),
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
)
--;
create table verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz default now(),
  updated_at timestamptz default now()
)
--;
create table posts (
  id uuid primary key,
  account_id text not null references accounts (id),
  organisation_id uuid not null references organisations (id),
  role text not null,
  valid_from date not null,
  valid_to date
)
--;
create index posts_account on posts (account_id)
--;
-- 三员分立: one account never holds two of the three administrators' posts (GB/T 22239-2019)
create unique index posts_one_administrator on posts (account_id)
  where role in ('system_administrator', 'security_administrator', 'audit_administrator') and valid_to is null
--;
create table sessions (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  user_id text not null references accounts (id) on delete cascade,
  acting_post_id uuid references posts (id)
)
--;
create table sign_in_failures (
  username text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
)
