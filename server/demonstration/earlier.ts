/**
 * Before chapter one: what four streets were handed down in the autumn a year ago, and what is left of it this autumn, so
 * that a burden can be seen falling. Made up like everything here; titles and numbers say so.
 */
import { defineBaseline } from '../../features/burden/commands/define-baseline.ts'
import { freezeBaseline } from '../../features/burden/commands/freeze-baseline.ts'
import { addMonths } from '../../features/burden/rules/spans.ts'
import { completeIllustrativeTasks } from '../../features/dispatches/commands/illustrative.ts'
import { publishAdmitted } from '../../features/items/commands/admitted.ts'
import { cancelItem } from '../../features/items/commands/publish.ts'
import type { ItemProposal } from '../../features/items/contract.ts'
import { ordinaryWork } from '../../features/items/rules.ts'
import { addWorkingDays } from '../../foundation/calendar.ts'
import { city, streets } from './cast.ts'
import type { Stage } from './stage.ts'

type Work = Pick<ItemProposal, 'title' | 'titleEn' | 'content' | 'communityDuties' | 'minutes'> & Partial<ItemProposal>

const inFour = [streets.xinjiekou, streets.wangjing, streets.zhongcang, streets.bohai]

const works = {
  briefing: {
    title: '社区工作调度会（演示）',
    titleEn: 'Community work briefing (demonstration)',
    content: '听取社区各项工作进展。',
    communityDuties: '派一人参加。',
    minutes: 120,
    nature: 'meeting',
  },
  visits: {
    title: '居民入户走访登记（演示）',
    titleEn: 'House-to-house visits and records (demonstration)',
    content: '逐户走访，登记住户基本情况。',
    communityDuties: '安排人员逐户走访登记。',
    minutes: 360,
  },
  heating: {
    title: '供暖季用气安全提示（演示）',
    titleEn: 'Gas safety notices for the heating season (demonstration)',
    content: '供暖季向居民发放用气安全提示。',
    communityDuties: '张贴提示，提醒独居老人。',
    minutes: 90,
  },
} satisfies Record<string, Work>

/** One-off requests, as they used to come down. */
const requests = [
  '宣传活动照片和小结报送',
  '公众号关注数量统计',
  '居民问卷入户发放',
  '辖区商户走访摸底',
  '楼门信息牌核对',
  '节日期间值班情况日报',
  '垃圾桶点位台账补录',
  '创建材料整理归档',
].map((name) => ({
  title: `${name}（演示）`,
  titleEn: null,
  content: `${name}。`,
  communityDuties: '按要求办理。',
  minutes: 90,
}))

async function admit(stage: Stage, work: Work, { day, number, itemId = null }: { day: string; number: number; itemId?: string | null }) {
  const lead = await stage.organisation({ kind: 'municipal_department', area: city, name: '民政局' })
  const proposal: ItemProposal = {
    ...ordinaryWork,
    list: 'assist',
    departmentDuties: '主办部门负责组织，社区只作协助。',
    communityRole: 'publicise',
    clauses: [{ sourceId: 'bj-subdistrict-reg', article: '第九条' }],
    leadOrganisationId: lead.id,
    areaCodes: [city],
    communityTypes: [],
    frequencyCount: 2,
    frequencyPeriod: 'month',
    funding: { kind: 'none', reason: '不产生费用（演示）。' },
    dataAsked: '不要求报送数据。',
    validFrom: day,
    validTo: addMonths(day, 24),
    ...work,
  }
  return publishAdmitted(stage.requestOf('steward', day), {
    proposal,
    itemId,
    admissionNumber: `演示准〔${day.slice(0, 4)}〕旧${number}号`,
    validFrom: day,
    source: '演示数据',
  })
}

/** Sent on a day, done a week later. */
async function sendAndFinish(stage: Stage, versionId: string, day: string) {
  const dispatch = await stage
    .as('civil', day)
    .dispatches.sendDispatch({ versionId, areaCodes: inFour, dueOn: addWorkingDays(day, 8), instructions: '演示：整治前的任务。' })
  await completeIllustrativeTasks(stage.requestOf('civil', addWorkingDays(day, 5)), dispatch.id)
}

export async function playEarlier(stage: Stage) {
  const { ago } = stage
  /** A working day a year (and some weeks) ago, or the same this year. */
  const weeks = (count: number, year: number) => addWorkingDays(addMonths(ago(count * 5), -12 * year), 0)
  const began = weeks(13, 1)
  const [briefing, visits, heating] = [
    await admit(stage, works.briefing, { day: began, number: 1 }),
    await admit(stage, works.visits, { day: began, number: 2 }),
    await admit(stage, works.heating, { day: began, number: 3 }),
  ]
  for (const week of [11, 8, 6, 4, 2]) await sendAndFinish(stage, briefing.id, weeks(week, 1))
  for (const week of [10, 5, 3]) await sendAndFinish(stage, visits.id, weeks(week, 1))
  for (const week of [9, 3]) await sendAndFinish(stage, heating.id, weeks(week, 1))
  for (const [place, work] of requests.entries()) {
    const version = await admit(stage, { ...work, validTo: ago(120) }, { day: began, number: place + 10 })
    await sendAndFinish(stage, version.id, weeks(10 - place, 1))
  }
  // this year: one briefing, the notices with a lower estimate, and no more visits from house to house
  const lighter = await admit(stage, { ...works.heating, minutes: 60 }, { day: ago(62), number: 4, itemId: heating.itemId })
  await sendAndFinish(stage, briefing.id, ago(40))
  await sendAndFinish(stage, lighter.id, ago(45))
  await sendAndFinish(stage, lighter.id, ago(20))
  await cancelItem(stage.requestOf('steward', ago(64)), {
    id: visits.itemId,
    from: ago(61),
    because: '所登记的内容台账已经持有，不再逐户登记（演示）。',
    doneInsteadBy: '民政局直接使用电子台账',
  })
}

/** The earlier time by name, frozen; after everything else, for what is handed down later would show as a correction. */
export async function playBaseline(stage: Stage) {
  const { ago, today } = stage
  const baseline = await defineBaseline(
    stage.requestOf('secretary', ago(1)),
    { name: '整治前十二个月（演示）', areaCode: city, fromDay: `${addMonths(today, -23).slice(0, 8)}01`, months: 12, because: '任务和数字都是演示用的。' },
    true,
  )
  await freezeBaseline(stage.requestOf('secretary', ago(1)), baseline)
}
