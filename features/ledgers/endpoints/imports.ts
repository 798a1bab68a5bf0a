/** Endpoints of imports: upload, columns, dry run, commit, undo. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Id, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { ElementKey } from '../../elements/contract.ts'
import { Import, ImportColumn, ImportRow, ImportSheet } from '../contract/imports.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })

export const ImportRead = Import.extend({
  ledgerTitle: z.string(),
  ledgerTitleEn: z.string().nullable(),
  communityName: z.string(),
  sheets: z.array(ImportSheet),
  /** Columns the file may be matched to, in the order of the ledger. */
  elements: z.array(z.object({ key: ElementKey, name: z.string(), nameEn: z.string(), required: z.boolean() })),
  mayWrite: z.boolean(),
  mayUndo: z.boolean(),
  undoUntil: z.string().nullable(),
})

export const endpoints = {
  uploadImport: endpoint({
    method: 'POST',
    path: '/ledgers/{id}/imports',
    summary: 'Upload an Excel or CSV file for a ledger; it is read in the background, nothing changes yet',
    permission: 'ledgers.write',
    input: ById.extend({ communityCode: AreaCode, file: z.file() }),
    output: ImportRead,
  }),
  listImports: endpoint({
    method: 'GET',
    path: '/imports',
    summary: 'Imports of the actor’s area, newest first',
    permission: 'ledgers.read',
    input: PageAsked.extend({ ledgerId: Id.optional() }),
    output: pageOf(ImportRead),
  }),
  getImport: endpoint({
    method: 'GET',
    path: '/imports/{id}',
    summary: 'An import with its columns, notices and how far it is',
    permission: 'ledgers.read',
    input: ById,
    output: ImportRead,
  }),
  chooseSheet: endpoint({
    method: 'POST',
    path: '/imports/{id}/sheet',
    summary: 'Read another sheet of the file',
    permission: 'ledgers.write',
    input: Step.extend({ sheet: z.string().max(100) }),
    output: ImportRead,
  }),
  matchColumns: endpoint({
    method: 'PUT',
    path: '/imports/{id}/columns',
    summary: 'Say what each column is; then the dry run begins',
    permission: 'ledgers.write',
    input: Step.extend({ columns: z.array(ImportColumn.pick({ index: true, use: true }).extend({ elementKey: ElementKey.nullable() })).max(300) }),
    output: ImportRead,
  }),
  listImportRows: endpoint({
    method: 'GET',
    path: '/imports/{id}/rows',
    summary: 'Rows of the dry run: what would be created or changed, what is wrong and where; sensitive values masked',
    permission: 'ledgers.read',
    input: PageAsked.extend({ id: Id, state: ImportRow.shape.state.optional(), action: ImportRow.shape.action.unwrap().optional() }),
    output: pageOf(
      ImportRow.omit({ sealed: true, values: true }).extend({
        title: z.string().describe('what the person or thing is called'),
        /** By element key, as the reader may see them; of a change only what is new. */
        shown: z.record(z.string(), z.string()),
        /** Of a change: what stands there now. */
        before: z.record(z.string(), z.string()),
      }),
    ),
  }),
  downloadErrors: endpoint({
    method: 'GET',
    path: '/imports/{id}/errors',
    summary: 'The person’s own workbook with the faulty cells red and a comment in each',
    permission: 'ledgers.write',
    input: ById,
    output: z.file(),
  }),
  commitImport: endpoint({
    method: 'POST',
    path: '/imports/{id}/commit',
    summary: 'Take the good rows, or none when `onlyIfAllGood` and there is a faulty one',
    permission: 'ledgers.write',
    input: Step.extend({ onlyIfAllGood: z.boolean() }),
    output: ImportRead,
  }),
  undoImport: endpoint({
    method: 'POST',
    path: '/imports/{id}/undo',
    summary: 'Take an import back within 30 days: its statements are retracted, what was said later stays',
    permission: 'ledgers.write',
    input: Step,
    output: ImportRead,
  }),
  cancelImport: endpoint({
    method: 'POST',
    path: '/imports/{id}/cancellation',
    summary: 'Give up an import that has not been committed',
    permission: 'ledgers.write',
    input: Step,
    output: ImportRead,
  }),
}
