import type { ElementDraft, ElementRead } from '../contract.ts'

/** What an author may write of an element as it was read. */
export function draftOf(element: ElementRead): ElementDraft {
  const { key, name, nameEn, subjectKind, property, definition, definitionEn, type, unit, precision, codeList, granularity } = element
  const { sensitivity, purpose, basis, ownerDepartment, ownerOrganisationId, freshDays, lookup, standard, source, note } = element
  const concept = { key, name, nameEn, subjectKind, property, definition, definitionEn, type, unit, precision, codeList, granularity }
  return { ...concept, sensitivity, purpose, basis, ownerDepartment, ownerOrganisationId, freshDays, lookup, standard, source, note }
}

export const emptyDraft: ElementDraft = {
  key: '',
  name: '',
  nameEn: '',
  subjectKind: 'person',
  property: '',
  definition: '',
  definitionEn: '',
  type: 'text',
  unit: null,
  precision: null,
  codeList: null,
  granularity: null,
  sensitivity: 'personal',
  purpose: '',
  basis: [],
  ownerDepartment: '',
  ownerOrganisationId: null,
  freshDays: 365,
  lookup: false,
  standard: null,
  source: '',
  note: null,
}
