import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

/** A workbook of several sheets: another one may be read instead. */
export function SheetChoice({ whole: { id, revision, sheet, sheets } }: { whole: ImportWhole }) {
  const w = useWords(words)
  const choose = useSubmit(api.ledgers.chooseSheet)
  if (sheets.length < 2) return null
  return (
    <div className="field">
      <label htmlFor="field-sheet">{w('sheet')}</label>
      <select
        id="field-sheet"
        className="plain-input"
        value={sheet ?? ''}
        disabled={choose.pending}
        onChange={(event) => void choose.submit({ id, revision, sheet: event.target.value })}
      >
        {sheets.map(({ name, hidden }) => (
          <option key={name} value={name}>
            {hidden ? w('hiddenSheet', { name }) : name}
          </option>
        ))}
      </select>
      <RefusalNotice problem={choose.problem} />
    </div>
  )
}
