/** Forms for stories: admitted and numbered, as a decision of the joint meeting would leave them. */
import { v7 as newId } from 'uuid'
import type { FormContent, FormVersion } from '../../features/forms/contract.ts'
import { json } from '../../foundation/database.ts'
import { admit } from './admitted.ts'
import type { Story } from './story.ts'

/** The item and the form of one number, valid for a year from November 2026. */
export async function admitForm(
  told: Story,
  organisationId: string,
  content: FormContent,
  change: Partial<Pick<FormVersion, 'validFrom' | 'validTo' | 'minutes'>> = {},
): Promise<FormVersion> {
  const { areaCodes, period: frequencyPeriod, title } = content
  const version = await admit(told, organisationId, { title, areaCodes, frequencyPeriod, minutes: Math.max(1, change.minutes ?? 10) })
  const now = told.clock()
  const form = {
    formId: newId(),
    number: 1,
    state: 'admitted' as const,
    organisationId,
    layoutFileId: null,
    layout: null,
    admissionNumber: version.admissionNumber,
    itemVersionId: version.id,
    validFrom: '2026-11-01',
    validTo: '2027-11-01',
    minutes: 10,
    createdBy: '测试',
    createdAt: now,
    changedAt: now,
    revision: 1,
    ...change,
  }
  return told.db
    .insertInto('formVersions')
    .values({ ...form, id: newId(), content: json(content) })
    .returningAll()
    .executeTakeFirstOrThrow()
}
