-- files are read in pieces (foundation/files.ts): kept uncompressed, a piece is found without unpacking what stands before it; most are compressed already
alter table files alter column content set storage external
