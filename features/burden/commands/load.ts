/** Loads reference/figures.json (figures others published) and reference/burden-targets.json (lines to compare with). */
import type { Database } from '../../../foundation/database.ts'
import type { Target } from '../contract/lifted.ts'
import type { PublishedFigure } from '../contract/published.ts'

type FigureRow = {
  id: string
  value: number | string
  unit: string
  meaning: string
  place: string
  year: string | null
  group: string
  source: string
  confidence: PublishedFigure['confidence']
  note?: string | null
}

/** Gives the number of figures. What the files no longer hold goes; these are quotations, nobody edits them here. */
export async function loadFigures(db: Database, figures: string, targets: string): Promise<number> {
  const { rows } = JSON.parse(figures) as { rows: FigureRow[] }
  await db.deleteFrom('publishedFigures').execute()
  await db
    .insertInto('publishedFigures')
    .values(
      rows.map(({ id, value, unit, meaning, place, year, group, source, confidence, note }, position) => ({
        id,
        position,
        value: String(value),
        unit,
        meaning,
        place,
        year,
        figureGroup: group,
        source,
        confidence,
        note: note ?? null,
      })),
    )
    .execute()
  await db.deleteFrom('burdenTargets').execute()
  await db
    .insertInto('burdenTargets')
    .values((JSON.parse(targets) as { rows: Target[] }).rows)
    .execute()
  return rows.length
}
