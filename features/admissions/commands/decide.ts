/** One decision: stored with its tally and dissent; admitted = a number, a published version and its conditions. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { sayIn } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { admitForm, thawForm } from '../../forms/commands/admission.ts'
import { publishAdmitted } from '../../items/commands/admitted.ts'
import type { Application, ApplicationState, Choice, Meeting } from '../contract.ts'
import type { OnAgenda } from '../queries/agenda.ts'
import { pauseClock } from '../rules/clock.ts'
import { completeProposal } from '../rules/proposal.ts'
import { words } from '../words.ts'
import { takeNumber } from './number.ts'
import { noteStep, objectOf, saveNext } from './step.ts'

export type Decided = {
  outcome: Choice
  admissionNumber: string | null
  reasons: string
  conditions: string[]
  validFrom: string | null
  validTo: string | null
}

const stateAfter: Record<Choice, ApplicationState> = {
  admit: 'admitted',
  admit_with_conditions: 'admitted_with_conditions',
  return: 'returned',
  refuse: 'refused',
}

/** Published from the start date, or from the day of the decision where that is later. */
async function publish(request: Request, application: Application, authority: string) {
  const proposal = completeProposal(application.proposal)
  const { validTo } = proposal
  const validFrom = proposal.validFrom !== null && proposal.validFrom > request.today ? proposal.validFrom : request.today
  if (validTo !== null && validTo <= validFrom) throw refusal('VALIDITY_OVER', words.validityOver, { values: { title: proposal.title, until: validTo } })
  const number = await takeNumber(request, 'admission', authority)
  const names = await areaNames(request.db, [authority])
  const body = sayIn('zh', words.jointMeetingOf, { name: names.get(authority) })
  const version = await publishAdmitted(request, {
    proposal,
    itemId: application.itemId,
    admissionNumber: number,
    validFrom,
    source: sayIn('zh', words.source, { number, body }),
    ...(application.regularises && { regularises: application.regularises }),
  })
  return { number, version, validFrom, validTo }
}

/** The form takes the number and validity of its item, or goes back to its department. */
async function decideForm(request: Request, formVersionId: string, admitted: Awaited<ReturnType<typeof publish>> | null): Promise<void> {
  if (!admitted) return thawForm(request, formVersionId)
  const { number, version, validFrom, validTo } = admitted
  await admitForm(request, formVersionId, { itemVersionId: version.id, admissionNumber: number, validFrom, validTo })
}

const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))]

export async function decide(request: Request, meeting: Meeting, { application, votes, tallied }: OnAgenda): Promise<Decided> {
  const { db, now, today } = request
  const { outcome, tally, dissent } = tallied
  const deciding = votes.filter(({ choice }) => choice === outcome)
  const reasons = distinct(deciding.map(({ reason }) => reason)).join('；')
  const conditions = outcome === 'admit_with_conditions' ? distinct(deciding.flatMap((vote) => vote.conditions)) : []
  const admitted = outcome === 'admit' || outcome === 'admit_with_conditions' ? await publish(request, application, meeting.authority) : null
  const admissionNumber = admitted?.number ?? null
  if (application.formVersionId) await decideForm(request, application.formVersionId, admitted)
  await db
    .insertInto('decisions')
    .values({
      applicationId: application.id,
      meetingId: meeting.id,
      outcome,
      tally: json(tally),
      dissent: json(dissent),
      reasons,
      admissionNumber,
      decidedAt: now,
    })
    .execute()
  if (admitted && conditions.length > 0) {
    await db
      .insertInto('decisionConditions')
      .values(
        conditions.map((body) => ({
          id: newId(),
          applicationId: application.id,
          versionId: admitted.version.id,
          body,
          metAt: null,
          metBy: null,
          evidence: null,
        })),
      )
      .execute()
  }
  const state = stateAfter[outcome]
  await saveNext(request, application, {
    state,
    ...pauseClock(application, today),
    ...(state === 'returned' && { returnReason: reasons }),
    ...(admitted && { versionId: admitted.version.id, itemId: admitted.version.itemId }),
  })
  await noteStep(request, application.id, `decided.${outcome}`, admissionNumber ?? (reasons || null))
  await request.record({
    event: 'applications.decided',
    object: objectOf(application),
    before: { state: application.state },
    after: { state, outcome, admissionNumber, tally },
  })
  return { outcome, admissionNumber, reasons, conditions, validFrom: admitted?.validFrom ?? null, validTo: admitted?.validTo ?? null }
}
