create table areas (
  code text primary key check (code ~ '^\d{12}$'),
  name text not null,
  level text not null check (level in ('city', 'district', 'street', 'community', 'village', 'quasi_community')),
  parent_code text references areas (code),
  urban_rural_code text,
  zone text check (zone in ('core', 'expansion', 'newdev', 'eco')),
  -- half-open [valid_from, valid_to); null = not known, or not ended
  valid_from date,
  valid_to date,
  vintage integer not null,
  still_listed boolean,
  pinyin text not null,
  doubt text,
  source text not null
)
--;
create index areas_parent on areas (parent_code)
--;
create table area_changes (
  id uuid primary key,
  kind text not null check (kind in ('split', 'merge', 'rename', 'transfer', 'abolish', 'establish')),
  effective_on date not null,
  before_codes text[] not null,
  after_codes text[] not null,
  before_names text[] not null,
  after_names text[] not null,
  basis text not null,
  recorded_at timestamptz not null
)
--;
create table community_profiles (
  district text not null,
  code text not null references areas (code),
  community_type text,
  households integer check (households >= 0),
  staff integer check (staff >= 0),
  longitude double precision,
  latitude double precision,
  illustrative boolean not null,
  revision integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (district, code)
)
