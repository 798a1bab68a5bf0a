/** What a community may comment on: applications that would affect it, while their window is open. */
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { findProfile } from '../../areas/queries/list.ts'
import { appliesTo, minutesPerYear } from '../../items/rules.ts'
import type { Application } from '../contract.ts'
import { readHeads } from './heads.ts'
import { touchesArea } from './visible.ts'

/** True when the proposal, as it stands, would be asked of this community: its area and its type. */
export async function affects(db: Database, { proposal }: Pick<Application, 'proposal'>, communityCode: string): Promise<boolean> {
  const profile = await findProfile(db, communityCode)
  return appliesTo(
    { areaCodes: proposal.areaCodes ?? [], communityTypes: proposal.communityTypes ?? [] },
    { code: communityCode, communityType: profile?.communityType ?? null },
  )
}

export async function listCommentWindows({ db, actor, today }: Request) {
  const code = actor.areaCode
  if (!code) return []
  const open = await db
    .selectFrom('applications')
    .selectAll()
    .where('state', '=', 'commenting')
    .where('commentUntil', '>=', today)
    .where(touchesArea(code))
    .orderBy('commentUntil')
    .orderBy('id')
    .execute()
  const profile = await findProfile(db, code)
  const affecting = open.filter(({ proposal }) =>
    appliesTo({ areaCodes: proposal.areaCodes ?? [], communityTypes: proposal.communityTypes ?? [] }, { code, communityType: profile?.communityType ?? null }),
  )
  if (affecting.length === 0) return []
  const mine = await db
    .selectFrom('communityComments')
    .select('applicationId')
    .where('district', '=', code.slice(0, 6))
    .where('communityCode', '=', code)
    .where(
      'applicationId',
      'in',
      affecting.map(({ id }) => id),
    )
    .execute()
  const commented = new Set(mine.map(({ applicationId }) => applicationId))
  const heads = await readHeads(db, affecting)
  return heads.map((head, index) => {
    const { proposal } = affecting[index] as Application
    const { content = '', communityDuties = '', minutes = null, frequencyCount = null, frequencyPeriod = null } = proposal
    return {
      ...head,
      content,
      communityDuties,
      minutesPerCommunity: minutesPerYear({ minutes, frequencyCount, frequencyPeriod }),
      commented: commented.has(head.id),
    }
  })
}
