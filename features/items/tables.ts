import type { Edition, EditionComment, ItemVersion } from './contract.ts'
import type { z } from 'zod'

export type ItemRow = { id: string; code: string | null; createdAt: string }
export type ItemVersionRow = ItemVersion
export type EditionRow = Edition
export type EditionCommentRow = Omit<z.output<typeof EditionComment>, 'organisationName'> & { organisationId: string | null }
export type EditionReceiptRow = {
  editionId: string
  organisationId: string
  sentAt: string
  acknowledgedAt: string | null
  acknowledgedBy: string | null
}

declare module '../../foundation/database.ts' {
  interface Tables {
    items: ItemRow
    itemVersions: ItemVersionRow
    editions: EditionRow
    editionComments: EditionCommentRow
    editionReceipts: EditionReceiptRow
  }
}
