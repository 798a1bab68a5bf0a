/** What the second campaign found anew, and its owners have still to end: one duty for a street, one for a department and its district counterpart. */
import type { EntryKind } from '../../features/cleanups/contract.ts'
import type { Organisation } from '../../features/people/contract.ts'
import { city, streets } from './cast.ts'
import type { Stage } from './stage.ts'

/** `within`: the beginning of the codes of communities that have it. */
type Late = {
  kind: EntryKind
  title: string
  titleEn: string
  authority: 'street' | 'department'
  duties: string
  objects: string
  spread: number
  within: string
}

const ofStreet: Late = {
  kind: 'regular_meeting',
  title: '街道每日晨会',
  titleEn: 'The street’s daily morning meeting',
  authority: 'street',
  duties: '通报当天安排',
  objects: '社区工作者',
  spread: 45,
  within: streets.xinjiekou.slice(0, 9),
}
const ofHealth: Late = {
  kind: 'paper_ledger',
  title: '接种随访纸质登记表',
  titleEn: 'Vaccination follow-up sheet on paper',
  authority: 'department',
  duties: '抄录接种日期',
  objects: '六十岁以上居民',
  spread: 31,
  within: '11',
}

export async function addLateThings(stage: Stage, day: number): Promise<{ id: string; kind: EntryKind; key: string; spread: number; within: string }[]> {
  const steward = stage.as('steward', stage.ago(day)).cleanups
  const add = async ({ spread, within, ...thing }: Late, owner: Pick<Organisation, 'id' | 'name'>) => {
    const rest = { titleEn: thing.titleEn, clauses: [], place: null, yearlyCap: null, sunsetOn: null, vetoWords: null, note: '演示数据' }
    const { id, revision } = await steward.addEntry({ ...thing, ...rest, ownerOrganisationId: owner.id, ownerName: owner.name })
    await steward.reviewEntry({ id, revision, note: '已与责任单位核对（演示）。' })
    return { id, kind: thing.kind, key: thing.title, spread, within }
  }
  return [
    await add(ofStreet, await stage.organisation({ kind: 'street_office', area: streets.xinjiekou })),
    await add(ofHealth, await stage.organisation({ kind: 'municipal_department', area: city, name: '卫生健康委' })),
  ]
}
