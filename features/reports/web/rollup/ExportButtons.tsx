/** The browser fetches the file itself, so that a long one streams to disk. */
import { useWords } from '../../../../web/words.ts'
import type { RollUpWhole } from './RollUpTable.tsx'
import { words } from './words.ts'

export function ExportButtons({ of: { formId, period, areaCode } }: { of: RollUpWhole }) {
  const w = useWords(words)
  const address = (format: 'xlsx' | 'csv') => `/api/roll-ups/export?${new URLSearchParams({ formId, period, areaCode, format })}`
  return (
    <>
      <a className="verb" href={address('xlsx')} download>
        {w('export')}
      </a>
      <a className="verb" href={address('csv')} download>
        {w('exportCsv')}
      </a>
    </>
  )
}
