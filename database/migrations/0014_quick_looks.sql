-- Which state the elements registry is in, so that whoever keeps it in memory sees with one row whether it is still the same.
create table registry_state (
  only_one boolean primary key default true check (only_one),
  state uuid not null
)
--;
insert into registry_state (state) values (gen_random_uuid())
--;
create function note_registry_change() returns trigger language plpgsql as $$
begin
  update registry_state set state = gen_random_uuid();
  return null;
end
$$
--;
create trigger elements_state after insert or update or delete or truncate on elements for each statement execute function note_registry_change()
--;
create trigger element_synonyms_state after insert or update or delete or truncate on element_synonyms for each statement execute function note_registry_change()
--;
create trigger element_derivations_state after insert or update or delete or truncate on element_derivations for each statement execute function note_registry_change()
--;
create trigger code_lists_state after insert or update or delete or truncate on code_lists for each statement execute function note_registry_change()
--;
create trigger tags_state after insert or update or delete or truncate on tags for each statement execute function note_registry_change()
--;
-- records that look alike are sought in one community by what they are called (features/ledgers/rules/title.ts) and by birth date
create index subjects_called on subjects (community_code, kind, (coalesce(values ->> 'name', values ->> 'headName', values ->> 'building', values ->> 'subjectName', values ->> 'placeName', values ->> 'topic')))
  where merged_into is null and withdrawn_at is null and ended_on is null
--;
create index subjects_born on subjects (community_code, kind, (values ->> 'birthDate')) where merged_into is null and withdrawn_at is null and ended_on is null
