/** A form version with everything its page shows. */
import type { z } from 'zod'
import { listFileHeads } from '../../../foundation/files.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { FormVersion, OverlapAnswer } from '../contract.ts'
import type { FormRead } from '../endpoints.ts'
import { publicationFaults } from '../rules/content.ts'
import { availableSteps } from '../rules/steps.ts'
import { readKnown } from './known.ts'
import { overlapOf } from './overlap.ts'
import { findVisible } from './visible.ts'

/** `overlap`: where the caller has just worked it out. */
export async function readForm(request: Request, form: FormVersion, overlap?: OverlapAnswer): Promise<z.output<typeof FormRead>> {
  const { db, actor, today } = request
  const { layout: _, ...version } = form
  const { content, organisationId, layoutFileId } = form
  const names = await organisationNames(db, [organisationId])
  const areas = await areaNames(db, content.areaCodes, today)
  const [layoutFile] = layoutFileId === null ? [] : await listFileHeads(db, [layoutFileId])
  const versions = await db
    .selectFrom('formVersions')
    .select(['id', 'number', 'state', 'admissionNumber', 'organisationId'])
    .where('formId', '=', form.formId)
    .orderBy('number', 'desc')
    .execute()
  const seen = versions.filter((one) => one.organisationId === actor.organisationId || one.state === 'admitted' || one.state === 'ended' || one.id === form.id)
  const notReady = form.state === 'draft' ? publicationFaults(content, await readKnown(db)) : []
  return {
    ...version,
    organisationName: names.get(organisationId) ?? '',
    areaNames: content.areaCodes.map((code) => areas.get(code) ?? code),
    layoutFileName: layoutFile?.name ?? null,
    steps: availableSteps(form, { newest: versions[0]?.id === form.id, ready: notReady.length === 0 }, actor),
    notReady,
    overlap: overlap ?? (await overlapOf(request, form)),
    versions: seen.map(({ organisationId: _organisation, ...one }) => one),
  }
}

export async function getForm(request: Request, { id }: { id: string }) {
  return readForm(request, await findVisible(request, id))
}
