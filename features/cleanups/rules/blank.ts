/** An entry of which only its kind and name are known. Pure. */
import type { EntryWritten } from '../contract.ts'

export const blankEntry: Omit<EntryWritten, 'kind' | 'title'> = {
  titleEn: null,
  ownerOrganisationId: null,
  ownerName: '',
  authority: null,
  clauses: [],
  duties: '',
  objects: '',
  place: null,
  yearlyCap: null,
  sunsetOn: null,
  vetoWords: null,
  note: null,
}
