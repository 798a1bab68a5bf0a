/** Steps by their id, with the name in the reader's language where there is one. */
import { useLanguage } from '../../../../web/words.ts'
import type { GraphStep, ProofGraph } from '../../contract/graph.ts'

export type Named = { body: string; title: string }

export function useNaming({ steps }: Pick<ProofGraph, 'steps'>): (id: string | undefined) => Named {
  const english = useLanguage() === 'en'
  const known = new Map(steps.map((step) => [step.id, step]))
  return (id) => nameOf(known.get(id ?? ''), english)
}

function nameOf(step: GraphStep | undefined, english: boolean): Named {
  if (!step) return { body: '—', title: '—' }
  return { body: (english && step.bodyEn) || step.body, title: (english && step.titleEn) || step.title }
}
