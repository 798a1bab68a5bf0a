/** Chapter six: ledgers kept in one street of each of the four zones, by made-up residents; a few things still to settle. */
import { findAreas } from '../../features/areas/queries/find.ts'
import type { ElementDraft, SubjectKind } from '../../features/elements/contract.ts'
import { sayMany, type Entry } from '../../features/ledgers/commands/say.ts'
import { city, communities, streets } from './cast.ts'
import { peopleOf } from './residents.ts'
import type { Stage } from './stage.ts'

type Asked = {
  by: string
  title: string
  titleEn: string
  purpose: string
  subjectKind: SubjectKind
  tags?: string[]
  keys: string[]
  required: string[]
  admissionNumber?: string | null
  /** Working days before today. */
  day?: number
}

/** The streets whose communities keep ledgers here: one in each zone (core, expansion, new development, ecological). */
export const ledgerStreets = [streets.xinjiekou, streets.wangjing, streets.zhongcang, streets.bohai]

async function define(
  stage: Stage,
  { by, title, titleEn, purpose, subjectKind, tags = [], keys, required, admissionNumber = null, day = 150 }: Asked,
): Promise<string> {
  const client = stage.as(by, stage.ago(day))
  const { elements } = await client.elements.readRegistry({})
  const known = new Map<string, Pick<ElementDraft, 'basis'>>(elements.map((element) => [element.key, element]))
  const columns = keys.map((elementKey) => ({ elementKey, required: required.includes(elementKey), basis: known.get(elementKey)?.basis ?? [] }))
  const { id, revision } = await client.ledgers.defineLedger({ title, titleEn, purpose, subjectKind, tags, columns, areaCodes: [city], admissionNumber })
  await client.ledgers.putLedgerInForce({ id, revision })
  return id
}

/** Gives the ledgers' ids by name. */
export async function playLedgers(stage: Stage): Promise<Record<'residents' | 'dwellings' | 'shops', string>> {
  const residents = await define(stage, {
    by: 'ledgerOffice',
    title: '居民基本台账',
    titleEn: 'Residents',
    purpose: '一人一条，各项工作共用，不再逐表询问。',
    subjectKind: 'person',
    keys: [
      'name',
      'sex',
      'idNo',
      'birthDate',
      'age',
      'ethnicity',
      'phone',
      'address',
      'hukouAddress',
      'marital',
      'education',
      'employmentStatus',
      'livingAlone',
      'selfCare',
    ],
    required: ['name'],
  })
  const dwellings = await define(stage, {
    by: 'ledgerOffice',
    title: '房屋台账',
    titleEn: 'Dwellings',
    purpose: '一房一条，供人口、出租、用水用电等工作共用。',
    subjectKind: 'dwelling',
    keys: ['dwellingAddress', 'building', 'unitNo', 'roomNo', 'buildingArea', 'isRented', 'tenantCount', 'ownerName', 'waterUseMonth', 'electricityUseMonth'],
    required: ['dwellingAddress'],
  })
  const shops = await define(stage, {
    by: 'ledgerOffice',
    title: '沿街门店台账',
    titleEn: 'Shops',
    purpose: '一店一条，供消防、食品、燃气等工作共用。',
    subjectKind: 'organisation',
    tags: ['shopfront'],
    keys: ['subjectName', 'businessType', 'orgAddress', 'legalPerson', 'legalPhone', 'employees', 'gasUse'],
    required: ['subjectName'],
  })
  await fill(stage)
  await disagree(stage, residents)
  return { residents, dwellings, shops }
}

/** A department's own ledger: a view of the same people, admitted with its form. */
export async function playDepartmentLedger(stage: Stage, admissionNumber: string): Promise<void> {
  await define(stage, {
    by: 'civil',
    title: '独居老年人台账',
    titleEn: 'Older people living alone',
    purpose: '独居老年人巡视探访。',
    subjectKind: 'person',
    tags: ['living_alone'],
    keys: ['name', 'birthDate', 'age', 'phone', 'address', 'livingAlone', 'selfCare', 'emergencyContact', 'emergencyPhone'],
    required: ['name'],
    admissionNumber,
    day: 90,
  })
}

const mostAtOnce = 500

async function fill(stage: Stage): Promise<void> {
  const year = Number(stage.today.slice(0, 4))
  const found = await findAreas(stage.db, { within: ledgerStreets, on: stage.today })
  const entries = found.flatMap(({ code }) => peopleOf(code, year).map((made): Entry => ({ ...made, subjectId: null, communityCode: code })))
  const request = stage.requestOf('ledgerOffice', stage.ago(140))
  const ids: string[] = []
  for (let from = 0; from < entries.length; from += mostAtOnce) {
    const { subjectIds } = await sayMany(request, { kind: 'demonstration', id: null, label: '演示数据（虚构居民）' }, entries.slice(from, from + mostAtOnce))
    ids.push(...subjectIds)
  }
  await visitAgain(
    stage,
    entries.map((entry, at) => ({ ...entry, subjectId: ids[at] ?? '', tags: [] })),
  )
}

/** Who lives alone is asked every half year: older residents were visited again, so that the ledgers do not begin with what is out of date. */
async function visitAgain(stage: Stage, known: readonly Entry[]): Promise<void> {
  const visits = known.flatMap(({ values: { livingAlone, selfCare }, ...entry }): Entry[] =>
    livingAlone === undefined || selfCare === undefined ? [] : [{ ...entry, values: { livingAlone, selfCare } }],
  )
  const request = stage.requestOf('ledgerOffice', stage.ago(15))
  for (let from = 0; from < visits.length; from += mostAtOnce)
    await sayMany(request, { kind: 'demonstration', id: null, label: '演示数据（入户走访）' }, visits.slice(from, from + mostAtOnce))
}

/** A resident entered twice, a disputed address, a resident who asks what is held. */
async function disagree(stage: Stage, ledgerId: string): Promise<void> {
  const worker = stage.as('yutaoyuan', stage.ago(6)).ledgers
  const { rows } = await worker.listRows({ id: ledgerId, page: 1, size: 5 })
  const [first, second, third] = rows
  if (!first || !second || !third) throw new Error('the demonstration’s community has no residents')
  await worker.sayRows({
    id: ledgerId,
    rows: [
      {
        id: null,
        communityCode: communities.yutaoyuan,
        revision: null,
        tags: [],
        values: { name: `${first.cells['name']?.value}`, birthDate: first.cells['birthDate']?.value ?? null, address: `${first.cells['address']?.value}室` },
      },
    ],
  })
  await worker.raiseDispute({ id: second.id, elementKey: 'address', reason: '居民说上个月已经搬到同小区的另一栋楼。', proposed: '演示路3号楼2单元402' })
  await stage.as('yutaoyuan', stage.ago(3)).ledgers.receiveRequest({
    kind: 'access',
    communityCode: communities.yutaoyuan,
    subjectId: third.id,
    elementKeys: [],
    body: '想知道社区登记了我的哪些信息，谁看过。',
    askedBy: '演示居民本人，到社区出示身份证',
    receivedOn: stage.ago(3),
  })
}
