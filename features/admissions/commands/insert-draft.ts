/** A draft application as it is stored before anybody has written in it. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Application } from '../contract.ts'

type Begun = Pick<
  Application,
  'itemId' | 'regularises' | 'formVersionId' | 'proposal' | 'authority' | 'applicantOrganisationId' | 'applicantAccountId' | 'need'
>

/** Its first step and the audit entry are the caller's: who began it, and from what, differs. */
export function insertDraft({ db, now, actor }: Request, begun: Begun): Promise<Application> {
  return db
    .insertInto('applications')
    .values({
      ...begun,
      proposal: json(begun.proposal),
      id: newId(),
      state: 'draft',
      alternatives: '',
      submittedAt: null,
      clockUsed: 0,
      clockRunningSince: null,
      commentUntil: null,
      opinionsDueOn: null,
      returnReason: null,
      versionId: null,
      revision: 1,
      changedBy: actor.name,
      createdAt: now,
      changedAt: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
