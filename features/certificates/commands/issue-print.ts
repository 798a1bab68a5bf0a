/** The very bytes that were sealed, for the community that issued them; recorded, because they name a person. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { getVisibleCertificate } from '../queries/issued-visible.ts'
import { sealWords } from '../seal-words.ts'
import { openPdf } from '../sealed-content.ts'

export async function printCertificate(request: Request, { id }: { id: string }): Promise<File> {
  const row = await getVisibleCertificate(request, id)
  if (row.communityCode !== request.actor.areaCode) throw refusal('NOT_OWN_COMMUNITY', sealWords.notOwnCommunity, { status: 403 })
  await request.record({ event: 'certificates.printed', object: { kind: 'certificate', id }, district: row.district, after: { number: row.number } })
  return new File([openPdf(request.deployment.keyring, row, row.sealedPdf)], `${row.number}.pdf`, { type: 'application/pdf' })
}
