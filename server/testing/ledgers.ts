/** Ledgers for stories: one of the communities themselves in 东城区, in force, and people written into it. */
import type { Values } from '../../features/elements/contract.ts'
import { places } from './people.ts'
import type { Client, Story } from './story.ts'

export const basis = {
  household: { sourceId: 'household-registration-reg', article: '第四条' },
  subdistrict: { sourceId: 'bj-subdistrict-reg', article: '第二十四条' },
  assistance: { sourceId: 'social-assistance-measures', article: '第十一条' },
} as const

/** Numbers with a right check digit, of nobody: 110000 is the city as a whole, and no person's number begins with it. */
export const idNumbers = ['11000019491231002', '11000019530704113', '11000019600229224', '11000019811105335'].map(withCheckDigit)

function withCheckDigit(seventeen: string): string {
  const sum = [...seventeen].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return seventeen + '10X98765432'.charAt(sum % 11)
}

const column = (elementKey: string, clause: { sourceId: string; article: string } = basis.subdistrict, required = false) => ({
  elementKey,
  required,
  basis: [clause],
})

export const residents = {
  title: '居民台账',
  titleEn: null,
  subjectKind: 'person' as const,
  tags: [] as string[],
  columns: [
    column('name', basis.subdistrict, true),
    column('sex'),
    column('birthDate'),
    column('idNo', basis.household),
    column('phone'),
    column('address'),
    column('occupation'),
    column('bankAccount', basis.assistance),
    { elementKey: 'personRemark', required: false, basis: [] },
  ],
  areaCodes: [places.district as string],
  purpose: '掌握常住居民基本情况，避免重复登记。',
  admissionNumber: null as string | null,
}

/** Drafted and put into force by a district officer. */
export async function ledgerInForce({ as }: Story, draft: Partial<typeof residents> = {}) {
  const drafted = await as('district_officer').ledgers.defineLedger({ ...residents, ...draft })
  return as('district_officer').ledgers.putLedgerInForce({ id: drafted.id, revision: drafted.revision })
}

/** Writes new people; every row must be taken. */
export async function write(client: Client, ledgerId: string, rows: Values[], communityCode: string = places.community) {
  const { answers } = await client.ledgers.sayRows({ id: ledgerId, rows: rows.map((values) => ({ id: null, communityCode, values, revision: null })) })
  return answers.map(({ row, faults }) => {
    if (!row) throw new Error(JSON.stringify(faults))
    return row
  })
}
