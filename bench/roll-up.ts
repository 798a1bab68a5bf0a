/** W3: the roll-up of 16 districts × 353 streets × 7,007 communities × 12 months, beside the sums a hand would write over the same street sums. */
import { sql } from 'kysely'
import type { Connection } from '../database/connection.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { median, ms, percentile, report, timed, times } from './measure.ts'
import { plantFigures, plantReports } from './reported.ts'
import { city } from './world.ts'

const fieldsFor = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `f${index + 1}`,
    label: `指标${index + 1}`,
    path: [],
    kind: 'integer',
    unit: null,
    codeList: null,
    choices: [],
    required: true,
    onlyIf: null,
    formula: null,
    mapping: null,
    fill: 'asked',
    place: null,
    note: '',
  }))
const areas = [city, '110101000000', '110105000000', '110112000000', '110102003000', '110105026000']
const rounds = 20

export async function measureRollUp({ db, kind }: Connection, client: Client, itemVersionId: string, leadId: string, fields: number): Promise<void> {
  const planted = await plantReports(db, itemVersionId, leadId, [{ id: 's1', title: '指标', kind: 'figures', population: null, fields: fieldsFor(fields) }], 12)
  const { formId, cycles } = planted
  const figures = await plantFigures(db, planted, fields)
  global.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const ours: number[] = []
  const floor: number[] = []
  const ofCity: number[] = []
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, areaCode] of areas.entries()) {
      const period = cycles[(round + 1 + index) % cycles.length]?.period ?? ''
      const took = await timed(() => client.reports.readRollUp({ formId, period, areaCode }))
      const district = areaCode.slice(0, 6)
      const byHand = await timed(() =>
        areaCode === city
          ? sql`select district, field_id, sum(amount) from street_sums where form_id = ${formId}::uuid and period = ${period} group by 1, 2`.execute(db)
          : areaCode.endsWith('000000')
            ? sql`select street_code, field_id, amount from street_sums where district = ${district} and form_id = ${formId}::uuid and period = ${period}`.execute(
                db,
              )
            : sql`select community_code, field_id, amount from figures where district = ${district} and form_id = ${formId}::uuid and period = ${period} and community_code between ${areaCode} and ${areaCode.replace(/000$/, '999')}`.execute(
                db,
              ),
      )
      peak = Math.max(peak, process.memoryUsage().rss)
      if (round < 0) continue
      ours.push(took)
      floor.push(byHand)
      if (areaCode === city) ofCity.push(took)
    }
  }
  const what = `roll-up over ${(figures / 1e6).toFixed(1)} million figures`
  const memory = `+${((peak - before) / 1e6).toFixed(0)} MB`
  const p95 = percentile(ours, 0.95)
  report({
    what: `${what}, p95 (city alone ${ms(percentile(ofCity, 0.95))}; ${memory})`,
    on: kind,
    ours: ms(p95),
    floor: ms(percentile(floor, 0.95)),
    ratio: times(median(ours) / median(floor)),
    bound: '≤ 100 ms',
    holds: p95 <= 100,
  })
  const period = cycles[5]?.period ?? ''
  const { total } = await client.reports.readRollUp({ formId, period })
  let afresh: { fieldId: string; amount: number }[] = []
  const summed = await timed(async () => {
    afresh = (
      await sql<{
        fieldId: string
        amount: number
      }>`select field_id, sum(amount) as amount from figures where form_id = ${formId}::uuid and period = ${period} group by 1`.execute(db)
    ).rows
  })
  const exact = afresh.length === fields && afresh.every(({ fieldId, amount }) => total.amounts[fieldId] === amount)
  report({
    what: `${what}: equal to the sum of its parts`,
    on: kind,
    ours: exact ? 'exact' : 'differs',
    floor: `${ms(summed)} afresh`,
    ratio: '—',
    bound: 'exact',
    holds: exact,
  })
}
