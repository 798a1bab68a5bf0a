/** What changed, field by field, side by side: of one item between two versions, or between two editions. */
import { useFormat } from '../../../web/format.ts'
import { useText, useWords } from '../../../web/words.ts'
import { differenceText } from './say.ts'
import { fieldWords, words } from './words.ts'
import './items.css'

type Change = { field: string; before: string; after: string }

export function FieldChanges({ of, caption }: { of: readonly Change[]; caption: string }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const shown = (field: string, value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : text(differenceText(field, value)))
  return (
    <table className="changes">
      <caption className="hidden-words">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{w('field')}</th>
          <th scope="col">{w('before')}</th>
          <th scope="col">{w('after')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{text(fieldWords[field] ?? field)}</th>
            <td data-side={w('before')}>
              <del>{shown(field, before)}</del>
            </td>
            <td data-side={w('after')}>
              <ins>{shown(field, after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
