/** Applications as a screen lists them, and the public record of what was decided. */
import { sql } from 'kysely'
import { startOfDay } from '../../../foundation/clock.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { literally } from '../../areas/queries/list.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { ApplicationState } from '../contract.ts'
import { decidedStates } from '../rules/steps.ts'
import { readHeads } from './heads.ts'
import { applicationsVisibleTo } from './visible.ts'

type Asked = PageAsked & {
  state?: ApplicationState | undefined
  search?: string | undefined
  mine?: boolean | undefined
  open?: boolean | undefined
}

/** Newest change first. */
export async function listApplications(request: Request, asked: Asked) {
  const { db, actor } = request
  const { state, search, mine, open, page, size } = asked
  let rows = applicationsVisibleTo(request)
  if (state) rows = rows.where('applications.state', '=', state)
  // another's draft is opened by its address or by asking for drafts; it is not yet anybody's work
  else rows = rows.where((or) => or.or([or('applications.state', '<>', 'draft'), or('applications.applicantOrganisationId', '=', actor.organisationId)]))
  if (search) rows = rows.where(sql<boolean>`lower(applications.proposal ->> 'title') like ${`%${literally(search.toLowerCase())}%`}`)
  if (mine) rows = rows.where('applications.applicantAccountId', '=', actor.accountId ?? '')
  if (open !== undefined)
    rows = open ? rows.where('applications.state', 'not in', [...decidedStates]) : rows.where('applications.state', 'in', [...decidedStates])
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const found = await rows
    .selectAll('applications')
    .orderBy('applications.changedAt', 'desc')
    .orderBy('applications.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: await readHeads(db, found), total, page, size }
}

type PublicAsked = PageAsked & { authority?: string | undefined; year?: number | undefined }

/** Decisions, newest first; what was returned for correction is not yet decided and stays out. */
export async function listPublicAdmissions({ db }: Request, asked: PublicAsked) {
  const { authority, year, page, size } = asked
  let rows = db.selectFrom('decisions').innerJoin('applications', 'applications.id', 'decisions.applicationId').where('decisions.outcome', '<>', 'return')
  if (authority) rows = rows.where('applications.authority', '=', authority)
  if (year) rows = rows.where('decisions.decidedAt', '>=', startOfDay(`${year}-01-01`)).where('decisions.decidedAt', '<', startOfDay(`${year + 1}-01-01`))
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const found = await rows
    .select([
      'applications.id',
      'applications.applicantOrganisationId',
      'decisions.outcome',
      'decisions.admissionNumber',
      'decisions.decidedAt',
      'decisions.reasons',
    ])
    .select(sql<string>`coalesce(applications.proposal ->> 'title', '')`.as('title'))
    .orderBy('decisions.decidedAt', 'desc')
    .orderBy('applications.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await organisationNames(
    db,
    found.map(({ applicantOrganisationId }) => applicantOrganisationId),
  )
  return {
    rows: found.map(({ applicantOrganisationId, ...row }) => ({ ...row, applicantName: names.get(applicantOrganisationId) ?? '' })),
    total,
    page,
    size,
  }
}
