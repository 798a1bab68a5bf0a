/** Whole forms that ask the same: of the same subjects, the same things, in other words, by another department or another period. */
import type { Period } from '../../items/contract.ts'
import { periodsPerYear } from '../../items/rules.ts'
import type { Population, SameAsk } from '../contract.ts'
import { populationsAlike, type Thing } from './same-ask/things.ts'
import { ThingIndex } from './same-ask/thing-index.ts'
import { sentenceFor } from './same-ask/sentence.ts'

export type AskingForm = {
  formVersionId: string
  title: string
  organisationName: string
  admissionNumber: string | null
  period: Period
  populations: readonly Population[]
  things: readonly Thing[]
}
export type Found = { ask: SameAsk; /** Fields of the draft that the other form asks, too. */ fieldIds: string[] }

/** From here on two forms count as the same ask; from `part` on, one as a part of the other. Weighted, so that name and sex alone never make forms alike. */
export const same = 0.75
export const part = 0.5
/** Share of the smaller form that the other must hold to be called its part, and the least of things to speak of a form at all. */
const containedAtLeast = 0.8
const fewestThings = 2

const rounded = (value: number) => Math.round(value * 1000) / 1000
const unique = (things: readonly Thing[]) => [...new Map(things.map((thing) => [thing.key, thing])).values()]
const weigh = (things: readonly Thing[]) => things.reduce((sum, { weight }) => sum + weight, 0)

/** Forms in force, searched by what they ask. A form is added or removed in the time it takes to read its fields; nothing is rebuilt. */
export class AskIndex {
  readonly #forms = new Map<number, { form: AskingForm; weight: number; count: number }>()
  readonly #slots = new Map<string, number>()
  readonly #things = new ThingIndex()
  #next = 0

  get size(): number {
    return this.#forms.size
  }

  /** A version already there is replaced. */
  add(form: AskingForm): void {
    this.remove(form.formVersionId)
    const things = unique(form.things)
    const slot = this.#next++
    this.#slots.set(form.formVersionId, slot)
    this.#forms.set(slot, { form, weight: weigh(things), count: things.length })
    for (const thing of things) this.#things.add(slot, thing)
  }

  remove(formVersionId: string): void {
    const slot = this.#slots.get(formVersionId)
    const known = slot === undefined ? undefined : this.#forms.get(slot)
    if (slot === undefined || !known) return
    for (const thing of unique(known.form.things)) this.#things.remove(slot, thing)
    this.#forms.delete(slot)
    this.#slots.delete(formVersionId)
  }

  /** Forms that ask the same as the draft, the most alike first; equal ones by version id. `except`: earlier versions of the draft itself. */
  search(draft: AskingForm, { limit = 10, except = new Set<string>() }: { limit?: number; except?: ReadonlySet<string> } = {}): Found[] {
    const mine = unique(draft.things)
    const total = weigh(mine)
    const shared = new Map<number, number>()
    const slotsOf = mine.map((thing) => this.#things.find(thing))
    for (const [at, slots] of slotsOf.entries()) {
      const { weight } = mine[at] as Thing
      for (const slot of slots) shared.set(slot, (shared.get(slot) ?? 0) + weight)
    }
    const found: { slot: number; likeness: number; contained: number; form: AskingForm }[] = []
    for (const [slot, weight] of shared) {
      const known = this.#forms.get(slot)
      if (!known || known.count < fewestThings || mine.length < fewestThings) continue
      const jaccard = weight / (total + known.weight - weight)
      const contained = weight / Math.min(total, known.weight)
      if (jaccard < part && (contained < containedAtLeast || weight < 1)) continue
      const people = populationsAlike(draft.populations, known.form.populations)
      if (people < 0.5 || known.form.formVersionId === draft.formVersionId || except.has(known.form.formVersionId)) continue
      found.push({ slot, likeness: rounded(Math.min(1, jaccard * people)), contained: rounded(Math.min(1, contained)), form: known.form })
    }
    found.sort((one, other) => other.likeness - one.likeness || other.contained - one.contained || (one.form.formVersionId < other.form.formVersionId ? -1 : 1))
    return found.slice(0, limit).map(({ slot, likeness, contained, form }) => {
      const things = mine.filter((_, at) => slotsOf[at]?.has(slot))
      const relation: SameAsk['relation'] = likeness < same ? 'part' : relationOf(draft.period, form.period)
      const fieldIds = draft.things.filter(({ key }) => things.some((thing) => thing.key === key)).map(({ fieldId }) => fieldId)
      const { formVersionId, title, organisationName, admissionNumber } = form
      const sentence = sentenceFor(relation, draft, form, things.length, contained)
      const sharedElements = [...new Set(things.flatMap(({ elementKey }) => (elementKey === null ? [] : [elementKey])))]
      return { ask: { formVersionId, title, organisationName, admissionNumber, relation, likeness, sharedElements, sentence }, fieldIds }
    })
  }
}

/** `coarser`: the other form asks less often. */
function relationOf(ours: Period, theirs: Period): SameAsk['relation'] {
  if (ours === theirs) return 'same'
  return periodsPerYear[theirs] < periodsPerYear[ours] ? 'coarser' : 'finer'
}
