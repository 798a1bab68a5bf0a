/**
 * Before chapter one: what four streets were handed down in nine months of last year, and in the same months of this one: less on
 * the whole, more where storms were, and one estimate that became another. Made up like everything here.
 */
import { completeIllustrativeTasks } from '../../features/dispatches/commands/illustrative.ts'
import { addMonths } from '../../features/burden/rules/spans.ts'
import { publishAdmitted } from '../../features/items/commands/admitted.ts'
import { cancelItem } from '../../features/items/commands/publish.ts'
import type { ItemProposal } from '../../features/items/contract.ts'
import { ordinaryWork } from '../../features/items/rules.ts'
import { addWorkingDays } from '../../foundation/calendar.ts'
import { city } from './cast.ts'
import { admitPaperForm } from './earlier-form.ts'
import { before, inFour, requests, since, works, type Sent, type Work } from './earlier-works.ts'
import type { Stage } from './stage.ts'

type Admission = { day: string; number: number; until?: string; itemId?: string }

async function admit(stage: Stage, work: Work, { day, number, until = addMonths(day, 36), itemId }: Admission) {
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
    validTo: until,
    ...work,
  }
  return publishAdmitted(stage.requestOf('steward', day), {
    proposal,
    itemId: itemId ?? null,
    admissionNumber: `演示准〔${day.slice(0, 4)}〕旧${number}号`,
    validFrom: day,
    source: '演示数据',
  })
}

/** A working day so many months ago, far enough from today that the same day of last year lies in the time compared. */
const monthsAgo = ({ ago }: Stage, count: number) => addWorkingDays(addMonths(ago(8), -count), 0)

/** Sent on a day, done a week later. */
async function sendAndFinish(stage: Stage, versionId: string, day: string, areaCodes: string[]) {
  const dispatch = await stage.as('civil', day).dispatches.sendDispatch({ versionId, areaCodes, dueOn: addWorkingDays(day, 8), instructions: '演示任务。' })
  await completeIllustrativeTasks(stage.requestOf('civil', addWorkingDays(day, 5)), dispatch.id)
}

async function sendAll(stage: Stage, versionId: string, sent: Sent) {
  for (const one of sent) {
    const [count, areaCodes] = typeof one === 'number' ? [one, inFour] : one
    await sendAndFinish(stage, versionId, monthsAgo(stage, count), areaCodes)
  }
}

/** The award that the register keeps: only what it lists may be asked at all. */
async function modelEntry(stage: Stage): Promise<string> {
  const { rows } = await stage.as('steward', stage.today).cleanups.listEntries({ search: '老年友好型社区' })
  const [found] = rows
  if (!found) throw new Error('the demonstration needs the age-friendly award in the register')
  return found.id
}

/** A form on paper, three times, handed down as ordinary work; put on record as the form it was when it ended. */
async function paperForm(stage: Stage, began: string, ended: string) {
  const work = { title: '老年人口情况统计表（演示）', titleEn: null, content: '填报老年人口情况。', communityDuties: '逐人统计后填报。', minutes: 60 }
  const item = await admit(stage, work, { day: began, number: 7, until: ended })
  await sendAll(stage, item.id, [18, 15, 12])
  await admitPaperForm(stage, { day: ended, from: began, until: ended }, inFour, item)
}

export async function playEarlier(stage: Stage) {
  const [began, turned] = [monthsAgo(stage, 20), monthsAgo(stage, 10)]
  const admitted = async (name: keyof typeof works, number: number, more: Partial<Work> = {}) =>
    admit(stage, { ...works[name], ...more }, { day: began, number })
  const briefing = await admitted('briefing', 1)
  const visits = await admitted('visits', 2)
  const gas = await admitted('gas', 3)
  const weather = await admitted('weather', 4)
  const model = await admitted('model', 5, { registerEntryId: await modelEntry(stage) })
  await stage.as('steward', began).items.prepareEdition({
    list: 'assist',
    title: '协助政府工作事项清单（第二版，演示）',
    note: '收入准入制度试行时已在开展的事项。',
    effectiveOn: began,
    commentFrom: null,
    commentUntil: null,
  })
  await paperForm(stage, began, turned)
  for (const [name, { id }] of Object.entries({ briefing, visits, gas, weather, model })) await sendAll(stage, id, before[name as keyof typeof works])
  // at the turn of the year: one item ends, one begins, one is estimated anew, one may come more often
  await cancelItem(stage.requestOf('steward', turned), {
    id: visits.itemId,
    from: addWorkingDays(turned, 1),
    because: '所登记的内容台账已经持有，不再逐户登记（演示）。',
    doneInsteadBy: '民政局直接使用电子台账',
  })
  const newly = addWorkingDays(turned, 2)
  const calls = await admit(stage, works.calls, { day: newly, number: 6 })
  const lighter = await admit(stage, { ...works.gas, minutes: 45 }, { day: newly, number: 3, itemId: gas.itemId })
  const stormier = await admit(stage, { ...works.weather, frequencyCount: 3 }, { day: newly, number: 4, itemId: weather.itemId })
  for (const [name, { id }] of Object.entries({ briefing, calls, gas: lighter, weather: stormier, model }))
    await sendAll(stage, id, since[name as keyof typeof works])
  for (const [place, [name, count, streets, minutes]] of requests.entries()) {
    const day = monthsAgo(stage, count)
    const work = { title: `${name}（演示）`, titleEn: null, content: `${name}。`, communityDuties: '按要求办理。', minutes }
    const version = await admit(stage, work, { day, number: place + 10, until: addMonths(day, 2) })
    await sendAndFinish(stage, version.id, day, streets)
  }
}
