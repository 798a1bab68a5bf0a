/** What is to be said of a file before its rows are looked at. */
import { say } from '../../../../foundation/words.ts'
import type { Header } from '../../../../foundation/spreadsheets/types.ts'
import type { Element } from '../../../elements/contract.ts'
import type { Ledger } from '../../contract.ts'
import type { ImportColumn, ImportNotice } from '../../contract/imports.ts'
import { noticeWords } from '../../import-words.ts'
import { namedElement } from '../../rules/named.ts'
import { noticeOfColumns } from '../../rules/import/notices.ts'

/** Required columns that nothing is read into. */
export function missingNotice(
  columns: readonly Pick<ImportColumn, 'use' | 'elementKey'>[],
  ledger: Pick<Ledger, 'columns'>,
  elements: ReadonlyMap<string, Element>,
): ImportNotice[] {
  const taken = new Set(columns.filter(({ use }) => use !== 'ignore').map(({ elementKey }) => elementKey))
  const missing = ledger.columns.filter(({ required, elementKey }) => required && !taken.has(elementKey))
  if (missing.length === 0) return []
  const names = missing.map(({ elementKey }) => namedElement(elements.get(elementKey), elementKey))
  const listed = { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }
  return [{ code: 'missing', sentence: say(noticeWords.missing, { elements: listed }), rows: [], count: missing.length }]
}

export function noticesOf(
  header: Header | undefined,
  columns: readonly ImportColumn[],
  ledger: Ledger,
  elements: ReadonlyMap<string, Element>,
): ImportNotice[] {
  if (!header) return []
  const hidden = header.columns.filter((column) => column.hidden && columns.some(({ index, use }) => index === column.index && use !== 'ignore'))
  return [
    ...noticeOfColumns(
      'hiddenColumn',
      hidden.map(({ letter }) => letter),
    ),
    ...noticeOfColumns('unlabelled', header.unlabelled),
    ...missingNotice(columns, ledger, elements),
  ]
}
