/** The registry, prepared for being asked: built once for a state of the registry, then only read. */
import { compileTags, type TagWords } from './match/tags.ts'
import { featuresOf, type Feature } from './features.ts'
import type { AnswerClass } from './lexicon/folding.ts'
import { unitNamed, type Unit } from './lexicon/units.ts'
import { readLabel, type Reading } from './normalise.ts'
import type { KnownCodeList, KnownDerivation, KnownElement, OverlapRegistry } from './registry.ts'

/** One name of one element: its own, a synonym of the reference, or one a person confirmed. */
export type Entry = {
  at: number
  element: KnownElement
  label: string
  seenIn: string
  learned: boolean
  reading: Reading
  features: Feature[]
  /** Worth of all its features where a head leaves them out. */ worth: number
  answer: Answer
}
export type Answer = AnswerClass | 'yes'
/** An entry that has a feature, and what the feature is worth to it. */
export type Posting = { entry: Entry; worth: number }

/** Now is what is meant unless something else is said: 地址 is 现住地址. */
const unsaid: Readonly<Record<string, number>> = { 现住: 0.3 }

export type OverlapIndex = {
  elements: ReadonlyMap<string, KnownElement>
  entries: readonly Entry[]
  byExact: ReadonlyMap<string, readonly Entry[]>
  postings: ReadonlyMap<string, readonly Posting[]>
  /** How telling a feature is: rare ones more; one never seen in the registry most of all. */
  rarity: (key: string) => number
  codeLists: ReadonlyMap<string, KnownCodeList>
  codeListsByChoice: ReadonlyMap<string, readonly string[]>
  units: ReadonlyMap<string, Unit>
  tags: TagWords
  derivations: ReadonlyMap<string, readonly KnownDerivation[]>
}

const byType: Partial<Record<KnownElement['type'], Answer>> = {
  phone: 'phone',
  id_number: 'id',
  address: 'address',
  day: 'date',
  instant: 'date',
  integer: 'number',
  number: 'number',
  money: 'number',
  file: 'file',
  bank_account: 'account',
  boolean: 'yes',
  code: 'code',
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** 自理能力(失能等级) goes by either name. */
function namesIn(label: string): string[] {
  const aside = /^(.{2,})[(（]([^()（）/、]{3,})[)）]$/.exec(label)
  return aside ? [label, aside[2] ?? ''] : [label]
}

/** Takes some 20 ms for 182 elements with ten names each. */
export function buildIndex(registry: OverlapRegistry): OverlapIndex {
  const elements = new Map(registry.elements.map((element) => [element.key, element]))
  const named = [
    ...registry.elements.map(({ key, name }) => ({ elementKey: key, label: name, seenIn: '', addedBy: 'reference' })),
    ...registry.synonyms.filter(({ elementKey }) => elements.has(elementKey)),
  ]
  const bare = named.flatMap(({ elementKey, label, seenIn, addedBy }) =>
    namesIn(label).map((name) => {
      const reading = readLabel(name)
      return {
        element: elements.get(elementKey) as KnownElement,
        label,
        seenIn,
        learned: addedBy !== 'reference',
        reading,
        features: featuresOf(reading.words),
      }
    }),
  )
  const carriers = new Map<string, Set<string>>()
  for (const { element, features } of bare) for (const { key } of features) carriers.set(key, (carriers.get(key) ?? new Set()).add(element.key))
  const rarities = new Map([...carriers].map(([key, { size }]) => [key, Math.log(1 + elements.size / size)]))
  const unseen = Math.log(1 + elements.size * 2)
  const rarity = (key: string) => rarities.get(key) ?? unseen
  const worthOf = ({ key, weight }: Feature) => weight * rarity(key) * (unsaid[key] ?? 1)
  const entries = bare.map((entry, at) => ({
    ...entry,
    at,
    worth: entry.features.reduce((sum, feature) => sum + worthOf(feature), 0),
    answer: byType[entry.element.type] ?? entry.reading.answer ?? 'other',
  }))
  const postings = new Map<string, Posting[]>()
  const byExact = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const feature of entry.features) add(postings, feature.key, { entry, worth: worthOf(feature) })
    add(byExact, entry.reading.exact, entry)
  }
  const codeListsByChoice = new Map<string, string[]>()
  for (const list of registry.codeLists)
    for (const { name, synonyms } of list.entries) for (const word of [name, ...synonyms]) add(codeListsByChoice, readLabel(word).exact, list.key)
  const derivations = new Map<string, KnownDerivation[]>()
  for (const derivation of registry.derivations) add(derivations, derivation.to, derivation)
  return {
    elements,
    entries,
    byExact,
    postings,
    rarity,
    codeLists: new Map(registry.codeLists.map((list) => [list.key, list])),
    codeListsByChoice,
    units: new Map(registry.elements.flatMap(({ key, unit, type }) => unitOf(unit ?? (type === 'money' ? '元' : null)).map((found) => [key, found] as const))),
    tags: compileTags(registry.tags),
    derivations,
  }
}

const unitOf = (words: string | null): Unit[] => {
  const unit = unitNamed(words)
  return unit ? [unit] : []
}
