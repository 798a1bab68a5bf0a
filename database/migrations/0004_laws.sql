create table law_sources (
  id text primary key,
  title text not null,
  title_en text,
  issuer text not null,
  level text not null,
  document_number text,
  -- as precisely as the source knows it: 2015, 2018-02 or 2018-02-11
  promulgated_on text,
  effective_from text,
  -- the first day on which it no longer applies
  repealed_on text,
  superseded_by text,
  jurisdiction text not null,
  source text not null,
  confidence text,
  note text,
  pinyin text not null,
  revision integer not null default 1
)
--;
create table law_clauses (
  source_id text not null references law_sources (id),
  article text not null,
  position integer not null,
  gist text not null,
  valid_from date,
  valid_to date,
  -- false where the article is cited by a list but its text was not read
  text_read boolean not null default true,
  primary key (source_id, article)
)
