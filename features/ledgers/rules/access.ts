/**
 * Who sees which columns. Those who keep the ledgers (community, street) see all; whoever else (a department, the district)
 * sees personal information only where a clause in force covers it (个人信息保护法 第十三条, 第三十四条: an organ of state handles it
 * within its lawful powers and to the extent these need).
 */
import type { Actor } from '../../../foundation/actor.ts'
import type { Element } from '../../elements/contract.ts'
import type { ClauseReference } from '../../laws/contract.ts'
import type { Ledger, LedgerColumn } from '../contract.ts'
import { maskFor } from './masking.ts'

export type ReaderKind = 'keeper' | 'officer' | 'department' | 'nobody'

export function readerKind(actor: Pick<Actor, 'permissions' | 'role' | 'areaCode'>): ReaderKind {
  if (!actor.permissions.has('ledgers.read') || actor.areaCode === null) return 'nobody'
  if (actor.permissions.has('ledgers.write')) return 'keeper'
  return actor.role === 'department_applicant' ? 'department' : 'officer'
}

export type Withheld = { elementKey: string; reason: 'no_basis' | 'basis_not_in_force' }
export type Circumstances = {
  reader: ReaderKind
  /** The reader's organisation and, of a district department, the municipal one it answers to. */
  organisations: readonly string[]
  elements: ReadonlyMap<string, Pick<Element, 'sensitivity' | 'ownerOrganisationId'>>
  /** Whether a clause applies today. */
  inForce: (clause: ClauseReference) => boolean
}

function withholding({ elementKey, basis }: LedgerColumn, { elements, inForce }: Circumstances): Withheld | undefined {
  if ((elements.get(elementKey)?.sensitivity ?? 'none') === 'none') return undefined
  if (basis.length === 0) return { elementKey, reason: 'no_basis' }
  return basis.some(inForce) ? undefined : { elementKey, reason: 'basis_not_in_force' }
}

const isOwn = ({ organisationId }: Pick<Ledger, 'organisationId'>, { organisations }: Circumstances) =>
  organisationId !== null && organisations.includes(organisationId)

/** A department sees of a ledger that is not its own the columns of the elements it answers for, and of those what a clause covers. */
const answersFor = ({ elementKey }: LedgerColumn, { elements, organisations }: Circumstances) =>
  organisations.includes(elements.get(elementKey)?.ownerOrganisationId ?? '')

/** The columns of a ledger a reader sees, and those kept from it, with the reason. Both empty: the ledger does not exist for it. */
export function columnsFor(ledger: Pick<Ledger, 'organisationId' | 'columns'>, given: Circumstances): { columns: LedgerColumn[]; withheld: Withheld[] } {
  const { reader } = given
  if (reader === 'nobody') return { columns: [], withheld: [] }
  if (reader === 'keeper') return { columns: ledger.columns, withheld: [] }
  const foreign = reader === 'department' && !isOwn(ledger, given)
  const covered = (column: LedgerColumn) => column.basis.some(given.inForce) && answersFor(column, given)
  if (foreign) return { columns: ledger.columns.filter(covered), withheld: [] }
  const withheld = ledger.columns.flatMap((column) => withholding(column, given) ?? [])
  const kept = new Set(withheld.map(({ elementKey }) => elementKey))
  return { columns: ledger.columns.filter(({ elementKey }) => !kept.has(elementKey)), withheld }
}

/** Sensitive columns that no clause in force covers: such a ledger does not come into force (第二十八条). */
export function sensitiveWithoutBasis({ columns }: Pick<Ledger, 'columns'>, given: Pick<Circumstances, 'elements' | 'inForce'>): string[] {
  return columns
    .filter(({ elementKey, basis }) => given.elements.get(elementKey)?.sensitivity === 'sensitive' && !basis.some(given.inForce))
    .map(({ elementKey }) => elementKey)
}

/**
 * True where a cell is shown masked: sensitive values to everybody; to those who do not keep the ledger also whatever names a person or
 * leads to the door (name, address, phone), while a birth date or an occupation, covered by a clause, is what they came for.
 */
export const isMasked = (element: Pick<Element, 'sensitivity' | 'key' | 'type'>, reader: ReaderKind) =>
  element.sensitivity === 'sensitive' || (element.sensitivity === 'personal' && reader !== 'keeper' && maskFor(element) !== 'generic')

/** Groups can say more than any column (低保, 精神障碍): whoever does not keep the ledger is told those it looks for, no others. */
export const tagsFor = (reader: ReaderKind, tags: readonly string[], asked: readonly string[]) =>
  reader === 'keeper' ? [...tags] : tags.filter((tag) => asked.includes(tag))
