/** One column of an element's roll-up as bars; the table above says the same in numbers. */
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import { Bars } from './Bars.tsx'
import type { ElementWhole } from './ElementTable.tsx'
import { words } from './words.ts'

export default function ElementChart({ rollUp, column }: { rollUp: ElementWhole; column: number }) {
  const w = useWords(words)
  const format = useFormat()
  const asked = rollUp.columns[column]
  if (!asked) return null
  const bars = rollUp.rows.flatMap(({ name, cells }) => {
    const amount = cells[column]?.amount ?? null
    return amount === null ? [] : [{ name, amount }]
  })
  const label = w('byUnit', { field: w('fieldOf', { form: asked.title, field: asked.label }) })
  return (
    <div className="roll-up-charts">
      <figure>
        <figcaption>{label}</figcaption>
        <Bars bars={bars.toSorted((one, other) => other.amount - one.amount).slice(0, 20)} label={label} format={format.number} />
      </figure>
    </div>
  )
}
