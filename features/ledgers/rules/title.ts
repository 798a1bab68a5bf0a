/** What a subject is called where only one line has room: the first of these elements that is known. */
import type { SubjectKind, Values } from '../../elements/contract.ts'

const titles: Record<SubjectKind, readonly (readonly string[])[]> = {
  person: [['name']],
  household: [['headName'], ['householdNo']],
  dwelling: [['building', 'unitNo', 'roomNo'], ['dwellingAddress']],
  building: [['building'], ['address']],
  organisation: [['subjectName']],
  place: [['placeName'], ['hazardPlace'], ['address']],
  event: [['topic'], ['item'], ['disputeParties'], ['appeal']],
}

/** Elements a kind is named and found by. */
export const titleKeys = (kind: SubjectKind): string[] => [...new Set([...titles[kind].flat(), 'address'])]

/** Empty when nothing it could be called by is known. `values` as the reader may see them. */
export function titleOf(kind: SubjectKind, values: Values): string {
  for (const keys of titles[kind]) {
    const parts = keys.flatMap((key) => (typeof values[key] === 'string' || typeof values[key] === 'number' ? [String(values[key])] : []))
    if (parts.length > 0) return parts.join(' ')
  }
  return ''
}
