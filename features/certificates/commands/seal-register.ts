/**
 * The only way into the seal-use register, and the only way a certificate comes to be (checks/seal.test.ts): the entry and what it is of are
 * written together, each pointing at the other.
 */
import { v7 as newId } from 'uuid'
import type { Request } from '../../../foundation/request.ts'
import type { CertificateRow, SealEntryRow, SealUseRow } from '../tables.ts'
import { takeSealNumber } from './seal-series.ts'

/** Numbered within the transaction of whoever calls. `certificate` is written with the entry's id. */
export async function enterSeal(request: Request, use: SealUseRow, certificate?: Omit<CertificateRow, 'sealEntryId'>): Promise<SealEntryRow> {
  const { db, actor, now, today, record } = request
  const { district, communityCode, kind, purpose, what, copies, askedBy } = use
  const { year, sequence, number } = await takeSealNumber(db, 'seal', communityCode, today)
  const entry: SealEntryRow = {
    district,
    id: newId(),
    communityCode,
    year,
    sequence,
    number,
    useId: use.id,
    kind,
    certificateId: certificate?.id ?? null,
    purpose,
    what,
    copies,
    sha256: certificate?.pdfSha256 ?? null,
    askedBy,
    approvedBy: use.approvedBy ?? '',
    approvedByAccount: use.approvedByAccount ?? '',
    approvedAt: use.approvedAt ?? now,
    keeper: actor.name,
    keeperAccount: actor.accountId ?? '',
    sealedAt: now,
    sealedOn: today,
  }
  await db.insertInto('sealEntries').values(entry).execute()
  if (certificate)
    await db
      .insertInto('certificates')
      .values({ ...certificate, sealEntryId: entry.id })
      .execute()
  const { sha256, certificateId } = entry
  await record({ event: 'seals.entered', object: { kind: 'seal_entry', id: entry.id }, district, after: { number, useId: use.id, certificateId, sha256 } })
  return entry
}
