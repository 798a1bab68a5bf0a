/** What communities of the demonstration have on their walls, desks and phones. Titles and owners are made up as typical; plaques are those of the reference data. */
import type { EntryKind } from '../../features/cleanups/contract.ts'

export type Thing = {
  kind: EntryKind
  title: string
  titleEn: string
  owner: string
  duties: string
  objects: string
  /** Communities of a hundred that have it at the first stock-taking. */ spread: number
}

/** Added by the steward before the first campaign. `owner` is a part of a municipal department's name. */
export const things: Thing[] = [
  {
    kind: 'paper_ledger',
    title: '消防巡查纸质台账',
    titleEn: 'Fire patrol ledger on paper',
    owner: '应急管理局',
    duties: '每日登记楼道、车棚巡查情况',
    objects: '楼道和车棚',
    spread: 92,
  },
  {
    kind: 'paper_ledger',
    title: '流动人口登记纸质台账',
    titleEn: 'Ledger of migrant residents on paper',
    owner: '公安局',
    duties: '登记租住人员',
    objects: '租住居民',
    spread: 88,
  },
  {
    kind: 'paper_ledger',
    title: '慢病随访登记簿',
    titleEn: 'Chronic disease follow-up book',
    owner: '卫生健康委',
    duties: '抄录随访日期',
    objects: '慢病居民',
    spread: 63,
  },
  {
    kind: 'paper_ledger',
    title: '失业人员求职登记册',
    titleEn: 'Job seekers’ register',
    owner: '人力资源',
    duties: '登记求职意向',
    objects: '登记失业人员',
    spread: 57,
  },
  {
    kind: 'paper_ledger',
    title: '退役军人走访记录本',
    titleEn: 'Visits to veterans, notebook',
    owner: '退役军人',
    duties: '登记节日走访',
    objects: '退役军人家庭',
    spread: 71,
  },
  {
    kind: 'paper_ledger',
    title: '垃圾分类桶站值守台账',
    titleEn: 'Waste-station duty ledger',
    owner: '城市管理委',
    duties: '登记桶站值守时段',
    objects: '桶站',
    spread: 79,
  },
  {
    kind: 'regular_meeting',
    title: '平安建设每周例会',
    titleEn: 'Weekly meeting on public safety',
    owner: '公安局',
    duties: '通报一周情况',
    objects: '社区工作者',
    spread: 84,
  },
  {
    kind: 'regular_meeting',
    title: '垃圾分类每周调度会',
    titleEn: 'Weekly waste-sorting meeting',
    owner: '城市管理委',
    duties: '调度桶站值守',
    objects: '社区工作者',
    spread: 76,
  },
  {
    kind: 'regular_meeting',
    title: '公共卫生每月例会',
    titleEn: 'Monthly meeting on public health',
    owner: '卫生健康委',
    duties: '通报工作安排',
    objects: '社区工作者',
    spread: 68,
  },
  {
    kind: 'group_app',
    title: '桶站值守拍照群',
    titleEn: 'Group for photographs of waste stations',
    owner: '城市管理委',
    duties: '在群内发送值守照片',
    objects: '桶站值守人员',
    spread: 81,
  },
  {
    kind: 'group_app',
    title: '反诈宣传转发群',
    titleEn: 'Group for passing on fraud warnings',
    owner: '公安局',
    duties: '在群内转发提示',
    objects: '社区工作者',
    spread: 90,
  },
  { kind: 'group_app', title: '就业岗位推送群', titleEn: 'Group for job offers', owner: '人力资源', duties: '在群内转发岗位', objects: '求职居民', spread: 44 },
  {
    kind: 'wall_sign',
    title: '禁毒工作制度牌',
    titleEn: 'Rules of anti-drug work, on the wall',
    owner: '公安局',
    duties: '张贴部门工作制度',
    objects: '来访居民',
    spread: 74,
  },
  {
    kind: 'wall_sign',
    title: '安全生产责任公示栏',
    titleEn: 'Notice board of safety duties',
    owner: '应急管理局',
    duties: '张贴责任分工',
    objects: '来访居民',
    spread: 66,
  },
]

/** Plaques of the reference data (EO12 …) by how many communities of a hundred had them. */
export const plaqueSpread: Readonly<Record<string, number>> = {
  EO01: 100,
  EO02: 100,
  EO03: 97,
  EO12: 52,
  EO13: 41,
  EO14: 78,
  EO15: 83,
  EO16: 36,
  EO17: 47,
  EO18: 69,
  EO19: 74,
  EO20: 58,
  EO21: 80,
  EO22: 55,
  EO23: 33,
  EO24: 49,
  EO26: 28,
  EO29: 46,
  EO31: 22,
  EO33: 31,
  EO35: 43,
  EO37: 38,
}

/** What was cancelled, under the name it came back with. */
export const returning = { kind: 'group_app' as const, name: '楼门长联络微信群', of: '楼门长通知群' }

/** Names communities wrote themselves, in the words of each. */
export const ownNames: { kind: EntryKind; names: string[]; title: string; spread: number }[] = [
  { kind: 'paper_ledger', names: ['独居老人走访记录本', '独居老人走访记录簿', '独居老人走访登记'], title: '独居老人走访记录', spread: 34 },
  { kind: 'group_app', names: ['楼门长通知群', '楼门长工作通知群'], title: '楼门长通知群', spread: 26 },
]
