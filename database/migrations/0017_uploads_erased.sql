-- since when an uploaded workbook is gone at a resident's request (个人信息保护法 第四十七条); what came of it stands in the statements
alter table imports add column file_erased_at timestamptz
