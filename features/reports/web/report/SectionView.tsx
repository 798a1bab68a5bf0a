/** A section: figures as one cell a line, subjects as a table. */
import { useWords } from '../../../../web/words.ts'
import type { Section } from '../../../forms/contract.ts'
import { CellLine } from './CellLine.tsx'
import type { Filling } from './filling.ts'
import type { Returning } from './ReportPage.tsx'
import { RowsTable } from './RowsTable.tsx'
import { words } from './words.ts'

export type SectionProps = { section: Section; filling: Filling; returning: Returning | null; onReturning: (next: Returning | null) => void }

export function SectionView(props: SectionProps) {
  const w = useWords(words)
  const { section, filling } = props
  const rows = filling.report.rows.filter(({ sectionId }) => sectionId === section.id)
  return (
    <section className="report-section" aria-labelledby={`section-${section.id}`}>
      <h2 id={`section-${section.id}`}>
        {section.title} {section.kind === 'subjects' && <small className="muted">{w('rowsOf', { n: rows.length })}</small>}
      </h2>
      {section.kind === 'figures' ? section.fields.map((field) => <CellLine key={field.id} field={field} {...props} />) : <RowsTable rows={rows} {...props} />}
    </section>
  )
}
