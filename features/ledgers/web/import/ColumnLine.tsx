import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { FieldError, faultOf } from '../../../../web/ui/FieldError.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

/** `''` waits for an answer, `-` leaves the column out, else the element. */
export type Choice = string

type Props = {
  column: ImportWhole['columns'][number]
  elements: ImportWhole['elements']
  choice: Choice
  problem: RefusalBody | undefined
  onChange: (choice: Choice) => void
}

export function ColumnLine({ column: { index, letter, label, use, reasons }, elements, choice, problem, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  const id = `field-column${index}`
  return (
    <tr>
      <th scope="row" data-title={w('column')}>
        <div>{letter}</div>
      </th>
      <td data-title={w('label')}>
        <div>{label}</div>
      </td>
      <td data-title={w('becomes')}>
        <div>
          <select id={id} className="plain-input" aria-label={w('whatIs', { letter, label })} value={choice} onChange={(event) => onChange(event.target.value)}>
            {use === 'unsure' && <option value="">{w('please')}</option>}
            <option value="-">{w('leaveOut')}</option>
            {elements.map(({ key, name, nameEn }) => (
              <option key={key} value={key}>
                {text({ zh: name, en: nameEn })}
              </option>
            ))}
          </select>
          {use === 'unsure' && choice === '' && <StateTag tone="warn" word={words.toConfirm} />}
          <FieldError id={`${id}-error`} sentence={text(faultOf(problem, `column${index}`))} />
        </div>
      </td>
      <td data-title={w('why')}>
        <ul className="import-why muted">
          {reasons.map((reason) => (
            <li key={reason.zh}>{text(reason)}</li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
