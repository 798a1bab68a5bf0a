-- what an item asks in kind (工作 会议 考核评比 检查 创建表彰 群组 牌子 机构), the register entry it carries out, and a proof's terms
alter table item_versions
  add column nature text not null default 'work'
    check (nature in ('work', 'meeting', 'assessment', 'inspection', 'award', 'group', 'plaque', 'organisation')),
  add column register_entry_id uuid,
  add column certificate jsonb
--;
create index item_versions_register_entry on item_versions (register_entry_id) where register_entry_id is not null
--;
-- terms that an older release did not hold may be added once to a published version; after that they stand still, too
create or replace function refuse_published_change() returns trigger language plpgsql as $$
declare
  movable text[] := array['valid_to', 'closed_at', 'done_instead_by', 'cancelled_because', 'regularise_by', 'revision'];
begin
  if old.certificate is null and old.admission_number is null then
    movable := movable || 'certificate'::text;
  end if;
  if old.state = 'published' and (to_jsonb(new) - movable) <> (to_jsonb(old) - movable) then
    raise exception 'a published version is not changed; draft the next one' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$
--;
-- the reference lists are read once more, so that their terms come in
delete from loaded_references where name = 'items'
