import type { FormVersion, Mapping, SameAsk } from './contract.ts'

/** A human's word on what a label means: kept with its author, and used before anything the engine works out. */
export type MappingConfirmationRow = {
  id: string
  formVersionId: string
  fieldId: string
  label: string
  mapping: Mapping
  fill: 'drawn' | 'asked'
  confirmedBy: string
  organisationId: string | null
  at: string
}

/** The joint meeting's reason for letting a form ask what is held. */
export type FormExceptionRow = {
  formVersionId: string
  fieldId: string
  /** The column as the meeting saw it: under another label or meaning the reason no longer holds. */
  label: string
  elementKey: string | null
  reason: string
  recordedBy: string
  recordedAt: string
}

/** The same for what another form asks, too. Asked more alike than then, the reason no longer holds. */
export type FormAskExceptionRow = {
  formVersionId: string
  otherVersionId: string
  relation: SameAsk['relation']
  sharedElements: string[]
  reason: string
  recordedBy: string
  recordedAt: string
}

declare module '../../foundation/database.ts' {
  interface Tables {
    formVersions: FormVersion
    mappingConfirmations: MappingConfirmationRow
    formExceptions: FormExceptionRow
    formAskExceptions: FormAskExceptionRow
  }
}
