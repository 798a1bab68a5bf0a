/** Certificates as the desk reads them: the holder masked in lists, the content for the community that issued it. */
import { sql } from 'kysely'
import { mask } from '../../../foundation/masks.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { literally } from '../../areas/queries/list.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { CertificateRead, CertificateState } from '../contract/issuing.ts'
import { availableEnds } from '../rules/seal-steps.ts'
import { verifyLink } from '../rules/signed.ts'
import { openContent } from '../sealed-content.ts'
import type { CertificateRow } from '../tables.ts'
import { paragraphs } from '../rules/signed-text.ts'
import { correctionOf } from './corrects.ts'
import { getVisibleCertificate } from './issued-visible.ts'
import { visibleTo } from './visible.ts'

type Reading = Pick<Request, 'db' | 'actor' | 'deployment'>

/** One value of rows found by id. */
async function valuesOf(ids: readonly (string | null)[], find: (ids: string[]) => Promise<{ id: string; number: string }[]>): Promise<Map<string, string>> {
  const asked = ids.filter((id) => id !== null)
  return new Map(asked.length === 0 ? [] : (await find(asked)).map(({ id, number }) => [id, number]))
}

async function readCertificates({ db, actor, deployment }: Reading, rows: readonly CertificateRow[]): Promise<CertificateRead[]> {
  const names = await areaNames(
    db,
    rows.map(({ communityCode }) => communityCode),
  )
  const later = await valuesOf(
    rows.map(({ replacedBy }) => replacedBy),
    (ids) => db.selectFrom('certificates').select(['id', 'number']).where('id', 'in', ids).execute(),
  )
  const seals = await valuesOf(
    rows.map(({ sealEntryId }) => sealEntryId),
    (ids) => db.selectFrom('sealEntries').select(['id', 'number']).where('id', 'in', ids).execute(),
  )
  return rows.map(({ sealedContent, sealedPdf: _, signed: __, ...row }) => {
    const { content } = openContent(deployment.keyring, row, sealedContent)
    return {
      ...row,
      communityName: names.get(row.communityCode) ?? row.communityCode,
      holder: mask('name', content.holderName),
      replacedByNumber: later.get(row.replacedBy ?? '') ?? null,
      sealNumber: seals.get(row.sealEntryId) ?? '',
      verifyLink: null,
      corrects: null,
      content: null,
      steps: availableEnds(row, actor),
    }
  })
}

export async function readCertificate(request: Reading, row: CertificateRow): Promise<CertificateRead> {
  const [read] = await readCertificates(request, [row])
  const { actor, deployment } = request
  if (actor.areaCode !== row.communityCode) return read as CertificateRead
  const { content } = openContent(deployment.keyring, row, row.sealedContent)
  const earlier = await request.db.selectFrom('certificates').select('id').where('replacedBy', '=', row.id).executeTakeFirst()
  const corrects = await correctionOf(request, earlier?.id ?? null, paragraphs(content))
  return { ...(read as CertificateRead), content, corrects, verifyLink: verifyLink(deployment.signing.verifyUrl, row.signed) }
}

export async function getCertificate(request: Reading, { id }: { id: string }): Promise<CertificateRead> {
  return readCertificate(request, await getVisibleCertificate(request, id))
}

type Asked = PageAsked & { state?: CertificateState | undefined; search?: string | undefined; requestId?: string | undefined }

export async function listCertificates(request: Reading, { state, search, requestId, ...paging }: Asked) {
  const { db, actor } = request
  let rows = db.selectFrom('certificates').where(visibleTo(actor, 'certificates'))
  if (state) rows = rows.where('state', '=', state)
  if (requestId) rows = rows.where('requestId', '=', requestId)
  if (search) rows = rows.where((or) => or.or([or('title', 'like', `%${literally(search)}%`), or('number', 'like', `%${literally(search)}%`)]))
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(paging)
  const shown = await rows.selectAll().orderBy('issuedOn', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute()
  return { rows: await readCertificates(request, shown), total, ...paging }
}
