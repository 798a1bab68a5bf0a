/** Starting a draft: a new item, the next version of one, or the regularisation of an emergency. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { takeUpForApplication } from '../../forms/commands/admission.ts'
import { formAmong, itemVersionBefore, judgeForm } from '../../forms/queries/for-admission.ts'
import { getItem } from '../../items/queries/list.ts'
import { findVersion, getPublishedVersion } from '../../items/queries/versions.ts'
import { findOrganisation } from '../../people/queries/organisations.ts'
import { ItemProposal, type ItemVersion } from '../../items/contract.ts'
import type { Application, ApplicationRead, ProposalDraft } from '../contract.ts'
import { readApplication } from '../queries/read.ts'
import { authorityOf } from '../rules/authority.ts'
import { proposalOfForm } from '../rules/form-proposal.ts'
import { decidedStates } from '../rules/steps.ts'
import { words } from '../words.ts'
import { insertDraft } from './insert-draft.ts'
import { noteStep, objectOf } from './step.ts'

type Asked = { itemId: string | null; regularises: string | null; formVersionId: string | null; list: 'assist' | 'certificate' }

/** The version's part that an application carries; it begins where the version ends, its own end is for the applicant to say. */
function copied(version: ItemVersion): ProposalDraft {
  return { ...ItemProposal.strip().parse(version), validFrom: version.validTo, validTo: null }
}

/** The lead department of the version, or the district department that answers to it. An item nobody leads may be taken up by any. */
async function refuseOtherLead({ db, actor }: Request, { leadOrganisationId }: Pick<ItemVersion, 'leadOrganisationId'>): Promise<void> {
  const own = actor.organisationId ? await findOrganisation(db, actor.organisationId) : undefined
  if (leadOrganisationId && leadOrganisationId !== own?.id && leadOrganisationId !== own?.counterpartId)
    throw refusal('NOT_YOUR_ITEM', words.notYourItem, { status: 403 })
}

async function refuseSecond({ db }: Request, asked: { itemId: string } | { regularises: string } | { formVersionId: string }): Promise<void> {
  const live = db
    .selectFrom('applications')
    .select('id')
    .where('state', 'not in', [...decidedStates])
  const [[column, id]] = Object.entries(asked) as [['itemId' | 'regularises' | 'formVersionId', string]]
  const earlier = await live.where(column, '=', id).executeTakeFirst()
  if (earlier) throw refusal('ALREADY_APPLIED', words.alreadyApplied, { details: { id: earlier.id } })
}

type Begun = Pick<Application, 'itemId' | 'regularises' | 'formVersionId' | 'proposal'>

/** An own draft form that is ready. One that was admitted before goes through as the next version of its item. */
async function withForm(request: Request, formVersionId: string): Promise<Begun> {
  const form = await takeUpForApplication(request, formVersionId)
  await refuseSecond(request, { formVersionId })
  const before = await itemVersionBefore(request.db, form)
  const version = before === null ? undefined : await findVersion(request.db, before)
  if (version) await refuseSecond(request, { itemId: version.itemId })
  return { itemId: version?.itemId ?? null, regularises: null, formVersionId, proposal: proposalOfForm(form, await judgeForm(request, form), version) }
}

async function beginning(request: Request, { itemId, regularises, formVersionId, list }: Asked): Promise<Begun> {
  if (formVersionId) return withForm(request, formVersionId)
  if (regularises) {
    const version = await getPublishedVersion(request.db, regularises)
    if (!version.temporary) throw refusal('NOT_TEMPORARY', words.notTemporary)
    await refuseOtherLead(request, version)
    await refuseSecond(request, { regularises })
    return { itemId: version.itemId, regularises, formVersionId, proposal: copied(version) }
  }
  if (itemId) {
    const { versions } = await getItem(request, { id: itemId })
    const newest = versions.find(({ state }) => state === 'published')
    if (!newest || !['assist', 'certificate'].includes(newest.list)) throw refusal('NOT_BY_ADMISSION', words.notByAdmission)
    await refuseOtherLead(request, newest)
    const form = await formAmong(
      request.db,
      versions.map(({ id }) => id),
    )
    if (form) throw refusal('ITEM_OF_FORM', words.itemOfForm, { details: { formVersionId: form.id } })
    await refuseSecond(request, { itemId })
    return { itemId, regularises: null, formVersionId, proposal: copied(newest) }
  }
  return { itemId: null, regularises: null, formVersionId, proposal: { list, leadOrganisationId: request.actor.organisationId } }
}

export async function startApplication(request: Request, asked: Asked): Promise<ApplicationRead> {
  const { accountId, organisationId, areaCode, organisationKind } = request.actor
  if (!accountId || !organisationId || !areaCode || !['municipal_department', 'district_department'].includes(organisationKind ?? ''))
    throw refusal('NO_AUTHORITY', words.noAuthority, { status: 403 })
  const begun = await beginning(request, asked)
  const application = await insertDraft(request, {
    ...begun,
    authority: authorityOf(areaCode),
    applicantOrganisationId: organisationId,
    applicantAccountId: accountId,
    need: '',
  })
  await noteStep(request, application.id, 'started')
  await request.record({ event: 'applications.started', object: objectOf(application), after: begun })
  return readApplication(request, application)
}
