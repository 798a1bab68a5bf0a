/** Of some columns named in words, those that the ledgers of an area hold already: what a form would be told, without a form. */
import type { Request } from '../../../foundation/request.ts'
import { FormContent } from '../contract.ts'
import { isHeld } from '../rules/proposed.ts'
import { answerOverlap } from './overlap.ts'

/** In the order asked; empty for none. */
export async function heldAmong(request: Pick<Request, 'db' | 'today'>, labels: readonly string[], areaCodes: readonly string[]): Promise<string[]> {
  if (labels.length === 0) return []
  const content = FormContent.parse({
    title: '文中列出的内容',
    period: 'once',
    areaCodes,
    sections: [
      {
        id: 's1',
        title: '名单',
        kind: 'subjects',
        population: { subjectKind: 'person', tags: [], criteria: [] },
        fields: labels.map((label, place) => ({ id: `f${place + 1}`, label, kind: 'text', fill: 'asked', mapping: null })),
      },
    ],
  })
  const { findings } = await answerOverlap(request, content, { ownId: null, organisationId: null })
  const held = new Set(findings.filter(isHeld).map(({ fieldId }) => fieldId))
  return labels.filter((_, place) => held.has(`f${place + 1}`))
}
