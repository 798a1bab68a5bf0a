/** The figures as a table anyone may take away. */
import { stringify } from 'csv-stringify/sync'
import type { Request } from '../../../foundation/request.ts'
import { areaNames, getAreaOrRefuse } from '../../areas/queries/names.ts'
import { burdenCellsOf } from '../../dispatches/queries/figures.ts'
import { organisationNames } from '../../people/queries/named.ts'
import { words } from '../words.ts'
import { yearAsked } from './summarise.ts'

const columns = [
  words.code,
  words.district,
  words.street,
  words.community,
  words.month,
  words.department,
  words.tasks,
  words.personMinutes,
  words.completed,
  words.refused,
  words.withdrawn,
].map(([zh]) => zh)

/** UTF-8 with a byte order mark, for Excel; a cell that would be read as a formula is written as text. */
export async function downloadBurden({ db, today }: Pick<Request, 'db' | 'today'>, asked: { area: string; year?: number | undefined }): Promise<File> {
  const { year } = yearAsked(asked, today)
  await getAreaOrRefuse(db, asked.area)
  const cells = await burdenCellsOf(db, asked.area, year)
  const above = (code: string) => [6, 9, 12].map((digits) => code.slice(0, digits).padEnd(12, '0'))
  const places = await areaNames(
    db,
    cells.flatMap(({ communityCode }) => above(communityCode)),
  )
  const departments = await organisationNames(
    db,
    cells.map(({ leadOrganisationId }) => leadOrganisationId),
  )
  const rows = cells.map((cell) => [
    cell.communityCode,
    ...above(cell.communityCode).map((code) => places.get(code) ?? code),
    cell.sentMonth,
    departments.get(cell.leadOrganisationId) ?? '',
    cell.tasks,
    cell.minutes,
    cell.completed,
    cell.refused,
    cell.withdrawn,
  ])
  const csv = stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
  return new File([csv], `burden-${asked.area}-${year}.csv`, { type: 'text/csv;charset=utf-8' })
}
