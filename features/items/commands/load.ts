/** Loads the reference lists as the first versions and first editions. Loading again adds only what is not there yet. */
import { v7 as newId } from 'uuid'
import { systemClock } from '../../../foundation/clock.ts'
import { json, textArray, type Database } from '../../../foundation/database.ts'
import { noteCitedArticles } from '../../laws/commands/load.ts'
import { lawIndex } from '../../laws/queries.ts'
import { municipalDepartmentsByName } from '../../people/queries/named.ts'
import type { List } from '../contract.ts'
import { words } from '../words.ts'
import { storeEdition } from './editions.ts'
import { certificateVersion, workItemVersion, type CertificateRow, type CertificateTermsRow, type LoadedVersion, type WorkItemRow } from './load-rows.ts'
import { ordinaryWork } from '../rules.ts'
import { blankVersion } from './store.ts'

/**
 * Days on which the first editions begin to count: of the paper they come from where it has one. 2016-03-31 is the
 * presumed day of 京民基发〔2016〕105号; the four certificates were dropped some day in 2019; of the bans, the latest dated basis.
 */
const firstEditions: Record<List, { title: string; effectiveOn: string; note: string }> = {
  duty: {
    title: '社区依法履行职责主要事项清单（首期）',
    effectiveOn: '2016-03-31',
    note: '按法律条文归纳为 23 项；2016 年清单（京民基发〔2016〕105号）附件原文未取得，标题非官方措辞。生效日为推定。',
  },
  assist: {
    title: '社区依法协助政府工作主要事项清单（首期）',
    effectiveOn: '2016-03-31',
    note: '按法律条文归纳为 13 项；2016 年清单（京民基发〔2016〕105号）附件原文未取得，标题非官方措辞。生效日为推定。',
  },
  certificate: {
    title: '社区可以出具的证明事项清单（首期）',
    effectiveOn: '2020-01-01',
    note: '2019 年缩减之后仍可出具的证明；外地清单各条只供参考，不适用于北京。',
  },
  prohibited: {
    title: '不得交给社区的事项清单（首期）',
    effectiveOn: '2021-09-24',
    note: '由国家和北京市文件归纳；湖南省各条只供参考，不适用于北京。',
  },
  banned_certificate: {
    title: '不应由社区出具的证明事项清单（首期）',
    effectiveOn: '2020-02-03',
    note: '前 20 项为民政部等六部门 2020 年第一批清单；办理途径的官方原文未取得。外地各条只供参考。',
  },
  cancelled: {
    title: '已取消事项清单（首期）',
    effectiveOn: '2020-01-01',
    note: '2019 年起不再由社区出具的证明。2016 年取消的市级 150 项名称未取得，暂缺。',
  },
}

async function add(db: Database, version: LoadedVersion, leadOrganisationId: string | null, now: string): Promise<boolean> {
  const itemId = newId()
  const added = await db
    .insertInto('items')
    .values({ id: itemId, code: version.code, createdAt: now })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return false
  const { code: _, areaCode, clauses, certificate, ...plain } = version
  const publishedAt = version.state === 'published' ? now : null
  const row = {
    ...blankVersion({ now }),
    ...ordinaryWork,
    ...plain,
    itemId,
    leadOrganisationId,
    clauses: json(clauses),
    certificate: certificate && json(certificate),
    areaCodes: textArray([areaCode]),
    communityTypes: textArray([]) as never,
    minutes: null,
    funding: json({ kind: 'none' as const, reason: '参考清单未载明' }),
    dataAsked: '',
    publishedAt,
  }
  const ended = version.validTo
  await db
    .insertInto('itemVersions')
    .values({ ...row, id: newId(), number: 1, closedAt: ended === null ? null : now })
    .execute()
  if (ended !== null) {
    const cancelled = { list: 'cancelled', validFrom: ended, validTo: null } as const
    await db
      .insertInto('itemVersions')
      .values({ ...row, ...cancelled, id: newId(), number: 2 })
      .execute()
  }
  return true
}

/** Terms of proofs for rows that an older release loaded without them. */
async function addTerms(db: Database, { code, certificate }: LoadedVersion): Promise<void> {
  if (certificate === null) return
  await db
    .updateTable('itemVersions')
    .set({ certificate: json(certificate) })
    .where('itemId', 'in', (from) => from.selectFrom('items').select('items.id').where('code', '=', code))
    .where('certificate', 'is', null)
    .execute()
}

/** Gives the number of items added. The laws and the departments must have been loaded before. */
export async function loadItems(db: Database, workItemsText: string, certificatesText: string, termsText: string): Promise<number> {
  const workItems = (JSON.parse(workItemsText) as { rows: WorkItemRow[] }).rows
  const certificates = (JSON.parse(certificatesText) as { rows: CertificateRow[] }).rows
  const terms = new Map((JSON.parse(termsText) as { rows: CertificateTermsRow[] }).rows.map((row) => [row.code, row]))
  const laws = await lawIndex(db)
  const effectiveFromOf = (sourceId: string) => laws.sources.get(sourceId)?.effectiveFrom ?? null
  const versions = [
    ...workItems.map((row) => workItemVersion(row, effectiveFromOf)),
    ...certificates.map((row) => certificateVersion(row, effectiveFromOf, terms.get(row.id))),
  ].filter((version) => version !== undefined)
  await noteCitedArticles(
    db,
    versions.flatMap(({ clauses }) => clauses),
  )
  const departments = await municipalDepartmentsByName(db)
  const now = systemClock()
  let added = 0
  for (const version of versions)
    if (await add(db, version, departments.get(version.leadDepartment ?? '') ?? null, now)) added += 1
    else await addTerms(db, version)
  const editions = await db.selectFrom('editions').select('list').distinct().execute()
  for (const [list, first] of Object.entries(firstEditions) as [List, (typeof firstEditions)[List]][]) {
    if (editions.some((edition) => edition.list === list)) continue
    await storeEdition(
      db,
      { list, ...first, commentFrom: null, commentUntil: null },
      { publishedAt: now, preparedBy: words.referenceKeeper[0], createdAt: now },
    )
  }
  return added
}
