/** Ledgers to measure with: one of as many columns as a record may have, one of the usual twenty. */
import { sql } from 'kysely'
import type { Values } from '../features/elements/contract.ts'
import { idCheckDigit } from '../features/elements/rules/id-number.ts'
import { json, type Database } from '../foundation/database.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { admissionNumber, city } from './world.ts'

const basis = [{ sourceId: 'bj-subdistrict-reg', article: '第二十四条' }]
const own = ['name', 'idNo', 'birthDate', 'phone', 'address'] as const
const kinds = ['text', 'text', 'integer', 'day', 'boolean', 'text', 'number', 'money'] as const

/** One element in four is sensitive, as in the shipped registry. */
const made = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const type = kinds[at % kinds.length] ?? 'text'
    const unit = type === 'money' ? '元' : null
    return { key: `made${at + 1}`, type, unit, granularity: type === 'day' ? 'day' : null, sensitivity: at % 4 === 3 ? 'sensitive' : 'personal' }
  })

async function plantElements(db: Database, elements: ReturnType<typeof made>): Promise<void> {
  await sql`
    insert into elements (key, name, name_en, subject_kind, property, definition, definition_en, type, unit, precision, granularity, sensitivity, purpose, basis,
      owner_department, fresh_days, lookup, state, source, changed_at, changed_by)
    select key, '测量' || key, 'Measured ' || key, 'person', key, '测量用', 'For measuring', type, unit, case when type = 'number' then 2 end, granularity, sensitivity, '测量', ${json(basis)},
      '测量', 365, false, 'in_force', '测量', now(), '测量'
    from jsonb_to_recordset(${json(elements)}) as made (key text, type text, unit text, granularity text, sensitivity text)
    on conflict do nothing`.execute(db)
}

async function inForce(department: Client, title: string, keys: readonly string[]): Promise<string> {
  const columns = keys.map((elementKey) => ({ elementKey, required: elementKey === 'name', basis }))
  const draft = {
    title,
    titleEn: null,
    subjectKind: 'person' as const,
    tags: [],
    columns,
    areaCodes: [city],
    purpose: '测量用的台账',
    admissionNumber: admissionNumber(1),
  }
  const { id, revision } = await department.ledgers.defineLedger(draft)
  await department.ledgers.putLedgerInForce({ id, revision })
  return id
}

const usualColumns = [
  ...own,
  'sex',
  'age',
  'education',
  'marital',
  'occupation',
  'political',
  'ethnicity',
  'emergencyContact',
  'emergencyPhone',
  'childrenCount',
  'hukouType',
  'hukouAddress',
  'residenceType',
  'workplace',
  'personRemark',
] as const

/** Twenty columns of a residents' ledger. */
export async function usualLedger(department: Client): Promise<{ id: string; keys: readonly string[] }> {
  return { id: await inForce(department, '测量用居民台账', usualColumns), keys: usualColumns }
}

/** A ledger of 250 columns, and what a new record of it says. */
export async function wideLedger(db: Database, department: Client): Promise<{ id: string; record: (at: number) => Values }> {
  const elements = made(245)
  await plantElements(db, elements)
  const id = await inForce(department, '测量用宽台账', [...own, ...elements.map(({ key }) => key)])
  const says = { text: '这一栏写着一句平常的话', integer: 17, day: '2024-05-06', boolean: true, number: 12.5, money: 1280 }
  const usual = Object.fromEntries(elements.map(({ key, type }) => [key, says[type]]))
  const record = (at: number): Values => {
    const birthDate = `${1940 + (at % 80)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (Math.floor(at / 12) % 28)).padStart(2, '0')}`
    const first17 = `110000${birthDate.replaceAll('-', '')}${String(at % 1000).padStart(3, '0')}`
    const mine = { name: `测量${at}`, idNo: first17 + idCheckDigit(first17), birthDate, phone: `138${String(at).padStart(8, '0')}`, address: `测量路${at}号` }
    return { ...usual, ...mine }
  }
  return { id, record }
}
