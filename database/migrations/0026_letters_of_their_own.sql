-- letters anybody makes on the public page are numbered apart, so that a stranger uses up none of the community's own numbers;
-- those made before keep the number they were given, and stay in the series it was taken from
alter table refusal_series add column series text not null default 'community' check (series in ('community', 'self_service'))
--;
alter table refusal_series alter column series drop default
--;
alter table refusal_series drop constraint refusal_series_pkey
--;
alter table refusal_series add primary key (district, community_code, year, series)
--;
alter table proof_refusals add column series text not null default 'community' check (series in ('community', 'self_service'))
--;
alter table proof_refusals alter column series drop default
--;
alter table proof_refusals drop constraint proof_refusals_district_community_code_year_sequence_key
--;
alter table proof_refusals add unique (district, community_code, year, series, sequence)
--;
-- what is numbered apart was made on the public page, and nothing numbered at the desk is
alter table proof_refusals add check (series = 'community' or channel = 'public')
