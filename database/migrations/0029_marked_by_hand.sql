-- What the rules did not find, the reviewer marks by hand: who did and when, as {by, at}; null where the rules found it.
-- Both tables are reference tables: an outgoing document is the city's or a district's, not a community's.
alter table document_asks add column marked jsonb
--;
-- Marks that fell away at the last filing, because their sentence stands no longer
alter table outgoing_documents add column marks_gone integer not null default 0 check (marks_gone >= 0)
