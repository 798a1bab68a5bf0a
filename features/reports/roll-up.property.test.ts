/** Whatever is handed in, passed, sent back and corrected, in whatever order: the roll-up is the sum of its parts. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { field, opened } from './testing/world.ts'
import { handIn, pass, sendBack, sumsAreExact } from './testing/way.ts'

const codes = ['110101001001', '110101001002', '110101002001', '110105002024']
const step = fc.record({
  what: fc.constantFrom('handIn', 'pass', 'pass', 'pass', 'sendBack', 'correct'),
  where: fc.nat(codes.length - 1),
  value: fc.integer({ min: 0, max: 99 }).map((cents) => cents / 10),
})

const content = (areaCodes: string[]) => ({
  title: '巡查里程月报',
  period: 'month',
  areaCodes,
  sections: [
    {
      id: 's1',
      title: '里程',
      kind: 'figures',
      fields: [field('f4', '巡查里程', { kind: 'number', unit: '公里' }), field('f5', '两倍', { kind: 'number', fill: 'calculated', formula: 'f4 * 2' })],
    },
  ],
})

story(
  'the roll-up always equals the sum of its parts',
  async (told) => {
    const { as, db, person, places } = told
    const areas = ['110101001000', '110101002000', '110105002000']
    const { officer, form } = await opened(told, { content: content(areas) })
    const workers = await Promise.all(codes.map((area) => person({ role: 'community_worker', area })))
    const reviewers = {
      street: new Map(await Promise.all(areas.map(async (area) => [area.slice(0, 9), await person({ role: 'street_officer', area })] as const))),
      district: new Map(
        await Promise.all(
          [places.district, places.otherDistrict].map(async (area) => [area.slice(0, 6), await person({ role: 'district_officer', area })] as const),
        ),
      ),
    }
    const latest = (code: string) =>
      db.selectFrom('reports').selectAll().where('communityCode', '=', code).orderBy('version', 'desc').limit(1).executeTakeFirstOrThrow()
    const reviewerOf = ({ state, communityCode }: { state: string; communityCode: string }) =>
      ({
        submitted: reviewers.street.get(communityCode.slice(0, 9)),
        passed_street: reviewers.district.get(communityCode.slice(0, 6)),
        passed_district: officer,
      })[state]

    /** What counts of each community: its last confirmed version, or the first once its district has passed it. */
    async function expected() {
      const reports = await db.selectFrom('reports').selectAll().orderBy('version').execute()
      const counted = reports.filter(({ state, version }) => state === 'locked' || (state === 'passed_district' && version === 1))
      return Number(counted.reduce((sum, { cells }) => sum + Number(cells['f4'] ?? 0), 0).toFixed(6))
    }

    let approvals = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        for (const { what, where, value } of steps) {
          const report = await latest(codes[where] ?? '')
          const worker = workers[where]
          const reviewer = reviewerOf(report)
          if (!worker) continue
          if (what === 'handIn' && (report.state === 'open' || report.state === 'returned')) await handIn(told, worker, report.id, value)
          else if (what === 'correct' && report.state === 'locked') await as(worker).reports.startCorrection({ id: report.id, because: '发现差错' })
          else if (what === 'sendBack' && reviewer) await sendBack(told, reviewer, report.id)
          else if (what === 'pass' && reviewer) {
            approvals += 1
            await pass(told, reviewer, report.id)
          } else continue
          const { kept, fresh } = await sumsAreExact(told)
          expect(kept).toEqual(fresh)
        }
        const sum = await expected()
        const city = await as(officer).reports.readRollUp({ formId: form.formId })
        expect(city.total.amounts['f4'] ?? 0).toBe(sum)
        expect(city.total.amounts['f5'] ?? 0).toBe(Number((sum * 2).toFixed(6)))
        for (const area of [undefined, places.district, places.street]) {
          const rolled = await as(officer).reports.readRollUp({ formId: form.formId, areaCode: area })
          const added = rolled.rows.reduce((total, { amounts }) => total + (amounts['f4'] ?? 0), 0)
          expect(Number(added.toFixed(6))).toBe(rolled.total.amounts['f4'] ?? 0)
          expect(rolled.rows.reduce((total, { reported }) => total + reported, 0)).toBe(rolled.total.reported)
        }
      }),
      { numRuns: 8 },
    )
    expect(approvals).toBeGreaterThanOrEqual(4)
  },
  { timeout: 120_000 },
)
