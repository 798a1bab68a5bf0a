/** The pre-check of an application against 10,000 items in force. */
import type { Connection } from '../database/connection.ts'
import { sql } from 'kysely'
import type { Client } from '../server/demonstration/stage.ts'
import { ms, percentile, report, timed, times } from './measure.ts'
import { city } from './world.ts'

export async function measurePrecheck(connection: Connection, applicant: Client, leadId: string, items: number): Promise<void> {
  const draft = (run: number) => ({
    proposal: {
      list: 'assist' as const,
      title: `独居老人冬季取暖情况第${run}次联系`,
      content: `每季度协助有关部门联系独居老人家庭，介绍取暖安全，第${run}稿。`,
      communityDuties: '告知居民，约定上门时间。',
      departmentDuties: '部门上门检查和处置。',
      communityRole: 'contact' as const,
      clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
      leadOrganisationId: leadId,
      areaCodes: [city],
      communityTypes: [],
      frequencyCount: 1,
      frequencyPeriod: 'quarter' as const,
      minutes: 60,
      funding: { kind: 'budget' as const, line: '养老服务经费' },
      dataAsked: '不要求报送数据。',
      validFrom: '2027-02-01',
      validTo: '2028-02-01',
    },
    need: '入户安全检查需要熟悉的人介绍。',
    alternatives: '电话预约接通率低。',
  })
  const first = await applicant.admissions.precheckDraft(draft(0))
  if (first.estimate.communities !== 7007) throw new Error(`the estimate should see 7,007 communities: ${JSON.stringify(first.estimate)}`)
  const ours: number[] = []
  const floor: number[] = []
  for (let run = 1; run <= 60; run += 1) {
    ours.push(await timed(() => applicant.admissions.precheckDraft(draft(run))))
    // the floor reads what must be compared, and compares nothing
    floor.push(
      await timed(() =>
        sql`select id, title, content from item_versions where state = 'published' and valid_from <= '2026-11-23' and valid_to > '2026-11-23'`.execute(
          connection.db,
        ),
      ),
    )
  }
  const p95 = percentile(ours, 0.95)
  report({
    what: `pre-check against ${items.toLocaleString('en')} items, p95`,
    on: connection.kind,
    ours: ms(p95),
    floor: `${ms(percentile(floor, 0.95))} to read them`,
    ratio: times(p95 / percentile(floor, 0.95)),
    bound: '≤ 200 ms',
    holds: p95 <= 200,
  })
}
