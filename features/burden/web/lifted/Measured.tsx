/** What forms really take, beside what was declared; nothing below ten fillings. */
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { MeasuredMinutes } from '../../../reports/contract/editing.ts'
import { FigureTable } from './FigureTable.tsx'
import { words } from './words.ts'

export function Measured({ forms }: { forms: readonly MeasuredMinutes[] }) {
  const w = useWords(words)
  const format = useFormat()
  const median = ({ measured }: MeasuredMinutes) =>
    measured === null ? w('tooFew') : w(measured.over ? 'medianOver' : 'medianOf', { n: format.number(measured.median) })
  const difference = ({ measured }: MeasuredMinutes) =>
    measured === null
      ? ''
      : `${measured.difference < 0 ? '−' : measured.difference > 0 ? '+' : ''}${w('medianOf', { n: format.number(Math.abs(measured.difference)) })}`
  return (
    <section aria-labelledby="measured-title">
      <h2 id="measured-title">{w('measured')}</h2>
      <p>{w('measuredHow')}</p>
      {forms.length === 0 ? (
        <p className="muted">{w('measuredNone')}</p>
      ) : (
        <FigureTable
          name="measured-minutes"
          caption={w('measured')}
          rows={forms}
          keyOf={({ formVersionId }) => formVersionId}
          columns={[
            { title: words.form, show: ({ title }) => title, text: ({ title }) => title },
            {
              title: words.declared,
              figure: true,
              show: ({ estimate }) => (estimate === 0 ? w('allFromLedger') : format.minutes(estimate)),
              text: ({ estimate }) => estimate,
            },
            { title: words.median, figure: true, show: median, text: median },
            { title: words.difference, figure: true, show: difference, text: ({ measured }) => measured?.difference },
            {
              title: words.reports,
              figure: true,
              show: ({ measured }) => (measured ? w('atLeast', { n: measured.n }) : ''),
              text: ({ measured }) => measured?.n,
            },
          ]}
        />
      )}
    </section>
  )
}
