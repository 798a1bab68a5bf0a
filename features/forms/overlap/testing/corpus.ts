/** The labelled columns, and the registry they are matched against. For tests and `npm run bench`; the product reads neither. */
import { readFileSync } from 'node:fs'
import type { FieldKind, Measure, Verdict } from '../../contract.ts'
import type { AskedField } from '../match.ts'
import type { OverlapRegistry } from '../registry.ts'

export type Column = {
  label: string
  path: string[]
  kind: FieldKind
  unit?: string
  choices?: string[]
  formTitle: string
  sectionKind: 'figures' | 'subjects'
  population?: { subjectKind: NonNullable<AskedField['population']>['subjectKind']; tags: string[] }
  /** No elements: truly new. Tags and codes are given by name. */
  expected: {
    elements: string[]
    measure: Measure
    verdict: Verdict
    or?: string[]
    tags?: string[]
    criteria?: { elementKey: string; is: string; value: string | number }[]
  }
  why?: string
}
export type CorpusName = 'development' | 'held-out' | 'found' | 'found-again' | 'found-last'

/** What was measured, less a small margin: below it, something that worked no longer does. */
export const corpora: readonly { name: CorpusName; atLeast: { precision: number; recall: number } }[] = [
  { name: 'development', atLeast: { precision: 0.97, recall: 0.94 } },
  { name: 'held-out', atLeast: { precision: 0.97, recall: 0.92 } },
  { name: 'found', atLeast: { precision: 0.96, recall: 0.94 } },
  { name: 'found-again', atLeast: { precision: 0.94, recall: 0.94 } },
  { name: 'found-last', atLeast: { precision: 0.93, recall: 0.86 } },
]

export function readCorpus(name: CorpusName): Column[] {
  const text = readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), 'utf8')
  return (JSON.parse(text) as { columns: Column[] }).columns
}

export function fieldOf(column: Column, at: number): AskedField {
  const { label, path, kind, unit, choices, formTitle, sectionKind, population } = column
  return {
    id: `f${at + 1}`,
    label,
    path,
    kind,
    unit: unit ?? null,
    choices: (choices ?? []).map((name, code) => ({ code: String(code + 1), name })),
    sectionKind,
    formTitle,
    population: population ? { subjectKind: population.subjectKind, tags: [], criteria: [] } : null,
  }
}

type Shipped = Omit<OverlapRegistry, 'synonyms'> & {
  synonyms: readonly { elementKey: string; label: string; seenIn: string }[]
}

/** The registry as it is shipped, in the shape the engine reads. Drafts are taken, too: the columns are labelled by what they mean, in force or not. */
export function readShippedRegistry(): OverlapRegistry {
  const shipped = JSON.parse(readFileSync(new URL('../../../../reference/elements.json', import.meta.url), 'utf8')) as Shipped
  return {
    ...shipped,
    synonyms: shipped.synonyms.map((synonym) => ({ ...synonym, addedBy: 'reference' })),
  }
}
