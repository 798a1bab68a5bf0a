/**
 * Chapter nine: three clean-up campaigns in four streets. The first is finished and was re-checked, the second is being
 * re-checked, the third has just been opened; a list is being prepared, with lines nobody owns yet. Numbers are made up; they fall towards the targets.
 */
import type { EntryKind } from '../../features/cleanups/contract.ts'
import { addYears } from '../../foundation/clock.ts'
import { meet } from './admissions.ts'
import { city, communities } from './cast.ts'
import { drawOf, totalsOf } from './cleanup-answers.ts'
import { answer, carryOut, close, decide, open, reCheck, type Answer } from './cleanup-campaign.ts'
import { ownNames, plaqueSpread, returning, things } from './cleanup-things.ts'
import { addLateThings } from './cleanup-late.ts'
import { ledgerStreets } from './ledgers.ts'
import type { Stage } from './stage.ts'

const all: EntryKind[] = ['organisation', 'plaque', 'wall_sign', 'paper_ledger', 'regular_meeting', 'group_app']

/** The admitted item under which communities are asked at all. */
async function admitItem(stage: Stage): Promise<string> {
  const office = await stage.organisation({ kind: 'joint_meeting_office', area: city })
  const client = (day: number) => stage.as('civil', stage.ago(day)).admissions
  const { id, revision } = await client(330).startApplication({ list: 'assist' })
  const saved = await client(330).saveApplication({
    id,
    revision,
    proposal: {
      list: 'assist',
      title: '社区负担清理摸底',
      titleEn: 'Taking stock of community burdens',
      content: '每年不超过六次，由社区勾选现有的机构、牌子、上墙制度、纸质台账、例会和工作群，作为清理取消的依据。',
      communityDuties: '打开一页摸底表，有就勾、没有不勾，能数的填个数。',
      departmentDuties: '联席会议办公室汇总并提出清理建议，责任单位落实取消，办公室抽查。',
      communityRole: 'report',
      clauses: [
        { sourceId: 'mca-2015-136', article: '三' },
        { sourceId: 'bj-subdistrict-reg', article: '第九条' },
      ],
      leadOrganisationId: office.id,
      areaCodes: [city],
      communityTypes: [],
      frequencyCount: 6,
      frequencyPeriod: 'year',
      minutes: 12,
      funding: { kind: 'budget', line: '社区建设经费·清理规范' },
      dataAsked: '有没有、有几个，不含个人信息。',
      validFrom: stage.ago(285),
      validTo: addYears(stage.ago(285), 3),
    },
    need: '社区牌子多、台账多、例会多、工作群多，需要先摸清现状再清理。',
    alternatives: '部门自行掌握的数不一致，无法代替社区的实际情况。',
  })
  const sent = await client(330).submitApplication({ id, revision: saved.revision })
  const until = stage.ago(324)
  await stage.as('secretary', stage.ago(329)).admissions.openComments({ id, revision: sent.revision, commentUntil: until, opinionsDueOn: until })
  await meet(stage, '社区负担清理专题联席会议', 323, 318, [{ id, choice: 'admit', reason: '同意。' }])
  const { versionId } = await stage.as('secretary', stage.ago(318)).admissions.getApplication({ id })
  if (!versionId) throw new Error('the item of the clean-up was not admitted')
  await stage.as('ledgerOffice', stage.ago(300)).admissions.recordFundRelease({
    versionId,
    areaCode: city,
    amount: 12_000_00,
    releasedOn: stage.ago(300),
    document: '社区减负清理工作经费安排（演示）',
  })
  return versionId
}

type Known = { id: string; kind: EntryKind; key: string; spread: number }

async function addThings(stage: Stage): Promise<Known[]> {
  const steward = stage.as('steward', stage.ago(284)).cleanups
  const known: Known[] = []
  for (const { owner, spread, ...thing } of things) {
    const organisation = await stage.organisation({ kind: 'municipal_department', area: city, name: owner })
    const { id, revision } = await steward.addEntry({
      ...thing,
      ownerOrganisationId: organisation.id,
      ownerName: organisation.name,
      authority: 'department',
      clauses: [],
      place: null,
      yearlyCap: null,
      sunsetOn: null,
      vetoWords: null,
      note: '演示数据',
    })
    await steward.reviewEntry({ id, revision, note: '已与部门核对（演示）。' })
    known.push({ id, kind: thing.kind, key: thing.title, spread })
  }
  const { rows } = await steward.listEntries({ kind: 'plaque', size: 200 })
  return [
    ...known,
    ...rows.flatMap(({ id, code }) =>
      code !== null && plaqueSpread[code] !== undefined ? [{ id, kind: 'plaque' as const, key: code, spread: plaqueSpread[code] }] : [],
    ),
  ]
}

/** `left` of a hundred remain of what there was. */
function answering(known: readonly Known[], stageOf: 0 | 1 | 2 | 3, left: (id: string) => number, withNames: boolean) {
  return (code: string): Answer => ({
    ticks: known.filter(({ id, key, spread }) => drawOf(code, key) * 100 < spread * left(id)).map(({ id }) => id),
    totals: totalsOf(code, stageOf),
    names: withNames
      ? ownNames.flatMap(({ kind, names, spread }) =>
          drawOf(code, names.join('')) < spread ? [{ kind, name: names[drawOf(code, kind) % names.length] as string }] : [],
        )
      : [],
  })
}

/** Whoever wrote a name is understood: the variants become one entry, verified and owned by nobody in particular. */
async function nameThings(stage: Stage, campaignId: string, day: number): Promise<void> {
  const { cleanups } = stage.as('secretary', stage.ago(day))
  for (const group of await cleanups.listNames({ id: campaignId })) {
    const title = ownNames.find(({ names }) => names.includes(group.title))?.title ?? group.title
    const entry = await cleanups.confirmNames({ id: campaignId, kind: group.kind, names: group.names.map(({ name }) => name), title, entryId: null })
    const { kind, titleEn, clauses, place, yearlyCap, sunsetOn, vetoWords } = entry
    const written = {
      kind,
      title,
      titleEn,
      clauses,
      place,
      yearlyCap,
      sunsetOn,
      vetoWords,
      ownerOrganisationId: null,
      ownerName: '街道（乡镇）',
      authority: 'street' as const,
      duties: '街道布置',
      objects: '本社区居民',
      note: '演示数据',
    }
    const saved = await cleanups.saveEntry({ id: entry.id, revision: entry.revision, ...written })
    await cleanups.reviewEntry({ id: entry.id, revision: saved.revision, note: '已向街道核实（演示）。' })
  }
}

export async function playCleanups(stage: Stage): Promise<void> {
  const versionId = await admitItem(stage)
  const known = await addThings(stage)
  const areaCodes = ledgerStreets

  // the first: from a year ago until the spring
  const first = await open(stage, 262, 250, { title: '社区牌子、台账、会议集中清理', kinds: all, areaCodes, versionId })
  await answer(
    stage,
    first.id,
    255,
    answering(known, 0, () => 100, true),
  )
  await close(stage, first.id, 249)
  await nameThings(stage, first.id, 247)
  const ended = await decide(stage, { campaignId: first.id, title: '第一批社区清理事项', day: 244, held: 236, carryOut: 205 })
  await carryOut(stage, ended, 210, 0)
  await reCheck(stage, first.id, { day: 190, due: 180, size: 16, seed: '第一批·抽查' })
  const back = ended.slice(0, 2)
  await answer(
    stage,
    first.id,
    184,
    answering(known, 1, (id) => (back.includes(id) ? 25 : ended.includes(id) ? 0 : 100), false),
  )
  await close(stage, first.id, 179)

  // the second: what came back, and what is left; a sample is being looked at
  const late = await addLateThings(stage, 75)
  const second = await open(stage, 74, 62, { title: '清理“回头看”', kinds: all, areaCodes, versionId })
  await answer(stage, second.id, 66, (code) => {
    const here = late.filter(({ within }) => code.startsWith(within))
    return answering([...known, ...here], 2, (id) => (back.includes(id) ? 30 : ended.includes(id) ? 0 : 100), false)(code)
  })
  await close(stage, second.id, 61)
  const again = await decide(stage, { campaignId: second.id, title: '第二批社区清理事项（回潮再清理）', day: 57, held: 49, carryOut: -15 })
  await carryOut(
    stage,
    again.filter((id) => back.includes(id)),
    30,
    1,
  )
  await reCheck(stage, second.id, { day: 9, due: -4, size: 14, seed: '回头看·抽查' })
  await answer(
    stage,
    second.id,
    4,
    answering(known, 3, (id) => (ended.includes(id) ? 0 : 100), false),
    // 北草厂 is drawn by this seed, and left with its re-check waiting: one can sign in there
    (code) => code !== communities.beicaochang && drawOf(code, 'early') < 60,
  )

  // the third: just opened
  const kinds: EntryKind[] = ['group_app', 'regular_meeting']
  const third = await open(stage, 3, -9, { title: '工作群和例会专项清理', kinds, areaCodes, versionId })
  const asked = answering(
    known.filter(({ kind }) => kinds.includes(kind)),
    3,
    (id) => (ended.includes(id) ? 0 : 100),
    false,
  )
  const { kind, name, of } = returning
  const writing = (code: string): Answer => ({ ...asked(code), names: drawOf(code, name) < 60 ? [{ kind, name }] : [] })
  await answer(stage, third.id, 1, writing, (code) => drawOf(code, 'quick') < 22)
  await recogniseReturn(stage, third.id, { kind, name, of })
  await stage.as('secretary', stage.ago(1)).cleanups.draftList({ title: '第三批社区清理事项', campaignId: null, carryOutBy: stage.ago(-40), unticked: true })
  await returningName(stage)
}

/** A name written in communities is recognised as what had been cancelled: shown as come back. */
async function recogniseReturn(stage: Stage, campaignId: string, { kind, name, of }: { kind: EntryKind; name: string; of: string }): Promise<void> {
  const { cleanups } = stage.as('secretary', stage.ago(0))
  const groups = await cleanups.listNames({ id: campaignId })
  const entry = (await cleanups.listEntries({ search: of })).rows[0]
  if (entry && groups.some(({ names }) => names.some((written) => written.name === name)))
    await cleanups.confirmNames({ id: campaignId, kind, names: [name], title: of, entryId: entry.id })
}

/** What was cancelled asks to come back under another name: the pre-check of this draft says so. */
async function returningName(stage: Stage): Promise<void> {
  const department = await stage.organisation({ kind: 'municipal_department', area: city, name: '应急管理局' })
  const client = stage.as('emergencyBureau', stage.ago(2)).admissions
  const { id, revision } = await client.startApplication({ list: 'assist' })
  await client.saveApplication({
    id,
    revision,
    proposal: {
      list: 'assist',
      title: '消防巡查纸质登记台账',
      content: '每日登记楼道、车棚巡查情况，按月汇总。',
      communityDuties: '登记巡查情况。',
      leadOrganisationId: department.id,
      areaCodes: [city],
    },
    need: '掌握巡查情况。',
    alternatives: '',
  })
}
