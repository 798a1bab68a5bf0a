/** A certificate of the actor's area; any other does not exist for it. */
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { sealWords } from '../seal-words.ts'
import type { CertificateRow } from '../tables.ts'
import { visibleTo } from './visible.ts'

export async function getVisibleCertificate({ db, actor }: Pick<Request, 'db' | 'actor'>, id: string): Promise<CertificateRow> {
  const row = await db.selectFrom('certificates').selectAll().where('id', '=', id).where(visibleTo(actor, 'certificates')).executeTakeFirst()
  if (!row) throw notFound(sealWords.certificate)
  return row
}
