/** 负担 of an area in a year: public figures of areas and departments, never of a person. */
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { budgetsFor } from '../../admissions/queries/gate-facts.ts'
import { findAreas } from '../../areas/queries/find.ts'
import { listAreas } from '../../areas/queries/list.ts'
import { getAreaOrRefuse } from '../../areas/queries/names.ts'
import { depthOfCode, scopePrefix } from '../../areas/rules.ts'
import { burdenOf, noFigures, type FigureRow } from '../../dispatches/queries/figures.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { BurdenSummary } from '../contract.ts'

type Asked = { area: string; year?: number | undefined }

/** The year asked, by default the running one, and the day on which its areas are looked at. */
export function yearAsked({ year }: Asked, today: string): { year: number; on: string } {
  const wanted = year ?? Number(today.slice(0, 4))
  const last = `${wanted}-12-31`
  return { year: wanted, on: last < today ? last : today }
}

const plain = ({ tasks, personMinutes, communities, completed, refused, withdrawn }: FigureRow) => ({
  tasks,
  personMinutes,
  communities,
  completed,
  refused,
  withdrawn,
})

async function byDepartment(db: Database, rows: readonly FigureRow[], year: number): Promise<BurdenSummary['byDepartment']> {
  const names = await organisationNames(
    db,
    rows.map(({ key }) => key),
  )
  const departments: BurdenSummary['byDepartment'] = []
  for (const row of rows) {
    const budget = await budgetsFor(db, row.key, year)
    const budgetPerCommunity = budget?.minutesPerCommunity ?? null
    departments.push({
      organisationId: row.key,
      name: names.get(row.key) ?? '',
      ...plain(row),
      budgetPerCommunity,
      mostUsed: row.mostUsed,
      leftAtMostUsed: budgetPerCommunity === null ? null : budgetPerCommunity - row.mostUsed,
    })
  }
  return departments.toSorted((one, other) => other.personMinutes - one.personMinutes)
}

/** Units below the area, those without tasks among them; none below a community. */
async function byArea(
  request: Pick<Request, 'db' | 'today'>,
  { area, on, rows, communities }: { area: string; on: string; rows: readonly FigureRow[]; communities: readonly string[] },
): Promise<BurdenSummary['byArea']> {
  if (depthOfCode(area) === 3) return []
  const { rows: units } = await listAreas(request, { parent: area, on, page: 1, size: 1000 })
  const figures = new Map(rows.map((row) => [row.key, plain(row)]))
  return units.map(({ code, name, level }) => {
    const prefix = scopePrefix(code)
    return {
      code,
      name,
      level,
      ...(figures.get(prefix) ?? noFigures),
      communitiesInArea: communities.filter((community) => community.startsWith(prefix)).length,
    }
  })
}

export async function summariseBurden(request: Pick<Request, 'db' | 'today'>, asked: Asked): Promise<BurdenSummary> {
  const { db, today } = request
  const { area } = asked
  const { year, on } = yearAsked(asked, today)
  const { name: areaName } = await getAreaOrRefuse(db, area, on)
  const rows = await burdenOf(db, area, year)
  const of = (kind: FigureRow['kind']) => rows.filter((row) => row.kind === kind)
  const communities = (await findAreas(db, { within: [area], on })).map(({ code }) => code)
  const total = of('total')[0]
  return {
    area,
    areaName,
    year,
    communitiesInArea: communities.length,
    total: total ? plain(total) : noFigures,
    byMonth: of('month').map((row) => ({ month: row.key, ...plain(row) })),
    byArea: await byArea(request, { area, on, rows: of('unit'), communities }),
    byDepartment: await byDepartment(db, of('department'), year),
  }
}
