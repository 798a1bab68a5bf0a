/** The subjects behind a number of a report: who was counted, and with what. */
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { sourcesOf } from '../../ledgers/queries/cells.ts'
import { titlesOf } from '../../ledgers/queries/titles.ts'
import { readerKind } from '../../ledgers/rules/access.ts'
import { figureSections } from '../rules/fields.ts'
import { seesPeople } from '../rules/steps.ts'
import { behind } from './behind.ts'
import { formOf } from './form.ts'
import { issuerOf } from './issuer.ts'
import { getVisibleReport } from './load.ts'

type Asked = PageAsked & { id: string; field: string }

/** As the ledgers know them today. Titles are masked for whoever does not keep the ledger. Empty for those the report does not pass through, and for what was typed in or calculated. */
export async function drillDown(request: Pick<Request, 'db' | 'actor' | 'today' | 'deployment'>, asked: Asked) {
  const { db, actor } = request
  const { page, size } = asked
  const { communityCode, district, formVersionId, organisationId } = await getVisibleReport(request, asked.id)
  const issuer = (await issuerOf(db, organisationId)).in(district)
  const { content } = await formOf(db, formVersionId)
  const section = figureSections(content).find(({ fields }) => fields.some(({ id }) => id === asked.field))
  const field = section?.fields.find(({ id }) => id === asked.field)
  if (!section || !field || !seesPeople(actor, communityCode, issuer)) return { rows: [], total: 0, page, size }
  const registry = await readRegistry(db)
  const found = await behind(request, registry, { section, field, communityCode })
  const { limit, offset } = span(asked)
  const shown = found.slice(offset, offset + limit)
  const sources = await sourcesOf(
    db,
    shown.map(({ subject }) => subject),
  )
  const titles = titlesOf(
    shown.map(({ subject }) => subject),
    readerKind(actor),
    registry,
  )
  const elementKey = field.mapping?.elementKey ?? null
  const counted = elementKey === null ? [] : [elementKey, ...(registry.derivations.get(elementKey) ?? []).flatMap(({ from }) => from)]
  return {
    rows: shown.map(({ subject, contributes }) => {
      // what follows from another value (an age) has the source of that value
      const origin = counted.flatMap((key) => subject.origins.find(({ keys }) => keys.includes(key)) ?? [])[0] ?? subject.origins.at(-1)
      const sourceLabel = (origin && sources.get(origin.statementId)?.sourceLabel) ?? ''
      return { subjectId: subject.id, title: titles.get(subject.id) || '—', contributes, sourceLabel, at: origin ? origin.at : null }
    }),
    total: found.length,
    page,
    size,
  }
}
