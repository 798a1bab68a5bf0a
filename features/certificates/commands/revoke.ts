/** The end of a certificate: revoked with its reason, or replaced by a corrected one. What it said stays as it was said. */
import { lastChange } from '../../../foundation/audit.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import { readCertificate } from '../queries/issued.ts'
import { getVisibleCertificate } from '../queries/issued-visible.ts'
import { sealWords } from '../seal-words.ts'
import type { CertificateRow } from '../tables.ts'

type End = Pick<CertificateRow, 'state' | 'endedBecause' | 'replacedBy'>

async function end(request: Request, before: CertificateRow, revision: number, event: string, ended: End): Promise<CertificateRow> {
  const { db, actor, now, record } = request
  if (before.state !== 'issued') throw refusal('ENDED_ALREADY', sealWords.endedAlready)
  const object = { kind: 'certificate', id: before.id }
  const saved = await db
    .updateTable('certificates')
    .set({ ...ended, endedAt: now, endedBy: actor.name, revision: revision + 1 })
    .where('district', '=', before.district)
    .where('id', '=', before.id)
    .where('revision', '=', revision)
    .where('state', '=', 'issued')
    .returningAll()
    .executeTakeFirst()
  if (!saved) throw changedMeanwhileRefusal({ current: { state: before.state }, sent: { state: ended.state }, ...(await lastChange(db, object)) })
  await record({ event, object, district: before.district, before: { state: before.state }, after: ended })
  return saved
}

/** By the community that issued it, or its street. */
export async function revokeCertificate(request: Request, { id, because, revision }: { id: string; because: string; revision: number }) {
  const before = await getVisibleCertificate(request, id)
  return readCertificate(request, await end(request, before, revision, 'certificates.revoked', { state: 'revoked', endedBecause: because, replacedBy: null }))
}

/** Called where the corrected one is issued, in the same transaction. */
export async function supersede(request: Request, id: string, by: { id: string; number: string }): Promise<void> {
  const before = await getVisibleCertificate(request, id)
  const endedBecause = say(sealWords.supersededBecause, { number: by.number }).zh
  await end(request, before, before.revision, 'certificates.superseded', { state: 'superseded', endedBecause, replacedBy: by.id })
}
