/** A form that is admitted, people on every level, and residents in the ledgers: what reports need before they can be told of. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Actor } from '../../../foundation/actor.ts'
import { guest } from '../../../foundation/actor.ts'
import { admit } from '../../../server/testing/admitted.ts'
import type { Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'
import { FormContent, type FormField } from '../../forms/contract.ts'
import { sayMany } from '../../ledgers/commands/say.ts'

type Mapped = { elementKey?: string | null; measure?: string; tags?: string[]; criteria?: object[] }
export function field(id: string, label: string, change: Partial<Omit<FormField, 'mapping'>> = {}, mapping?: Mapped): object {
  const meaning = mapping && { elementKey: null, measure: 'value', confirmedBy: null, confirmedAt: null, ...mapping }
  return { id, label, kind: 'integer', fill: 'asked', ...change, mapping: meaning ?? null }
}

const livingAlone = { subjectKind: 'person', tags: ['living_alone'] }

/** 独居老人: counted, of them 80 and over, mean age; visits asked; a list with the phone number asked. */
export const usualForm = (areaCodes: readonly string[]): object => ({
  title: '独居老人探访月报',
  period: 'month',
  workingDays: 5,
  areaCodes,
  clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
  sections: [
    {
      id: 's1',
      title: '探访情况',
      kind: 'figures',
      population: livingAlone,
      fields: [
        field('f1', '独居老人数', { fill: 'drawn', unit: '人' }, { measure: 'count' }),
        field('f2', '其中80岁以上', { fill: 'drawn', unit: '人' }, { measure: 'count', criteria: [{ elementKey: 'age', is: 'at_least', value: 80 }] }),
        field('f3', '平均年龄', { fill: 'drawn', kind: 'number' }, { elementKey: 'age', measure: 'average' }),
        field('f4', '本月探访人数', { unit: '人' }),
        field('f5', '探访比例', { fill: 'calculated', kind: 'number', unit: '%', formula: 'f4 / f1 * 100' }),
        field('f6', '慰问金', { kind: 'money', unit: '元', required: false }),
      ],
    },
    {
      id: 's2',
      title: '名单',
      kind: 'subjects',
      population: livingAlone,
      fields: [
        field('f11', '姓名', { kind: 'text', fill: 'drawn' }, { elementKey: 'name' }),
        field('f12', '身份证号', { kind: 'id_number', fill: 'drawn' }, { elementKey: 'idNo' }),
        field('f13', '联系电话', { kind: 'phone' }, { elementKey: 'phone' }),
      ],
    },
  ],
  rules: [
    { id: 'r1', expression: 'f4 <= f1', severity: 'blocks', sentence: '探访人数不能多于独居老人数。' },
    { id: 'r2', expression: 'abs(f1 - last(f1)) <= last(f1) * 0.3', severity: 'warns', sentence: '与上期相差超过三成，请核对。' },
  ],
})

export function requestOf({ db, clock, deployment }: Pick<Story, 'db' | 'clock' | 'deployment'>, actor: Actor = guest): Request {
  const now = clock()
  return {
    db,
    deployment,
    actor,
    now,
    today: civilDay(now),
    fromAddress: '',
    record: async () => undefined,
    afterCommit: () => undefined,
    start: async () => '',
    answerHeaders: new Headers(),
    askedHeaders: new Headers(),
  }
}

export type AdmittedForm = { id: string; formId: string; itemVersionId: string }

/** Stores an admitted version of `content` for `organisationId`, with an item the gate lets through. */
export async function admitForm(
  told: Story,
  organisationId: string,
  content: object,
  change: { frequencyCount?: number; validTo?: string; formId?: string; number?: number } = {},
): Promise<AdmittedForm> {
  const { db, clock } = told
  const parsed = FormContent.parse(content)
  const { frequencyCount = 1, validTo = '2027-11-01', formId = newId(), number = 1 } = change
  const version = await admit(told, organisationId, {
    title: parsed.title,
    areaCodes: parsed.areaCodes,
    frequencyCount,
    frequencyPeriod: 'month',
    minutes: 5,
    validTo,
  })
  const now = clock()
  const id = newId()
  await db
    .insertInto('formVersions')
    .values({
      id,
      formId,
      number,
      state: 'admitted',
      organisationId,
      content: json(parsed),
      layoutFileId: null,
      layout: null,
      admissionNumber: version.admissionNumber,
      itemVersionId: version.id,
      validFrom: '2026-11-01',
      validTo,
      minutes: 5,
      createdBy: '测试',
      createdAt: now,
      changedAt: now,
      revision: 1,
    })
    .execute()
  return { id, formId, itemVersionId: version.id }
}

/** ID numbers that hold: of a checksum, for made-up people in 东城区. */
export function idNumber(born: string, order: number): string {
  const digits = `110101${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][index]!, 0)
  return digits + '10X98765432'[sum % 11]
}

export type Resident = { name: string; born: string; tags?: string[]; values?: Record<string, string | number | boolean> }

/** Says residents of a community, as its ledger would; gives their ids. */
export async function settle(told: Story, keeper: Person, communityCode: string, residents: readonly Resident[]): Promise<string[]> {
  const source = { kind: 'desk' as const, id: null, label: '居民台账' }
  const { subjectIds } = await sayMany(
    requestOf(told, keeper.actor),
    source,
    residents.map(({ name, born, tags = ['living_alone'], values = {} }, index) => ({
      subjectId: null,
      kind: 'person' as const,
      communityCode,
      values: { name, birthDate: born, idNo: idNumber(born, index + 1), ...values },
      tags: tags.map((tag) => ({ tag, from: null, to: null })),
    })),
  )
  return subjectIds
}

/** The city's department with its form, planned and opened on the last day of November; a worker whose community has three residents living alone. */
export async function opened(
  told: Story,
  {
    content = usualForm([told.places.street]),
    kind = 'municipal_department',
  }: { content?: object; kind?: 'municipal_department' | 'district_department' } = {},
) {
  const { as, organisation, person, places, at, jobsDone } = told
  const lead = await organisation({ kind, name: '测试民政局', ...(kind === 'district_department' && { area: places.district }) })
  const officer = await person({ role: kind === 'municipal_department' ? 'department_applicant' : 'district_officer', organisation: lead.id })
  const worker = await person({ role: 'community_worker' })
  const subjects = await settle(told, worker, places.community, [
    { name: '甲老人', born: '1940-05-01' },
    { name: '乙老人', born: '1950-06-01' },
    { name: '丙老人', born: '1955-07-01' },
    { name: '丁居民', born: '1980-01-01', tags: [] },
  ])
  const form = await admitForm(told, lead.id, content)
  const { cycles } = await as(officer).reports.planYear({ formVersionId: form.id, year: 2026 })
  at('2026-11-30')
  const [cycle] = cycles
  if (!cycle) throw new Error('nothing was planned')
  await as(officer).reports.openCycle({ id: cycle.id, revision: 1 })
  await jobsDone()
  const { rows } = await as(worker).reports.listReports({})
  const [report] = rows
  if (!report) throw new Error('the community has no report')
  return { lead, officer, worker, subjects, form, cycle, report }
}

/** Fills in what is asked. */
export async function filled(told: Story, { worker, report }: { worker: Person; report: { id: string } }, visits = 2) {
  const client = told.as(worker).reports
  const read = await client.getReport({ id: report.id })
  return client.saveReport({
    id: report.id,
    revision: read.revision,
    cells: { f4: { value: visits } },
    rows: read.rows.map(({ sectionId, number }) => ({ sectionId, number, values: { f13: `138001380${String(number).padStart(2, '0')}` } })),
  })
}

/** The same, and submits. */
export async function submitted(told: Story, asked: { worker: Person; report: { id: string } }, visits = 2) {
  const { id, revision } = await filled(told, asked, visits)
  return told.as(asked.worker).reports.submitReport({ id, revision })
}
