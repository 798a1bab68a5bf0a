/** From a thing to the forms that ask it; a thing without an element also finds those said in nearly the same words. */
import type { Thing } from './things.ts'

/** Twice the shared features over the sum of both. */
const alikeAtLeast = 0.7
/** Two sets that alike share at least this part of either; so one of the rarest of the rest must be shared, and only those are looked up. */
const sharedAtLeast = alikeAtLeast / (2 - alikeAtLeast)

export class ThingIndex {
  readonly #forms = new Map<string, Set<number>>()
  readonly #keys = new Map<string, Set<string>>()
  readonly #features = new Map<string, ReadonlySet<string>>()

  add(slot: number, { key, elementKey, features }: Thing): void {
    const slots = this.#forms.get(key)
    if (slots) {
      slots.add(slot)
      return
    }
    this.#forms.set(key, new Set([slot]))
    if (elementKey !== null) return
    this.#features.set(key, new Set(features))
    for (const feature of features) {
      const keys = this.#keys.get(feature)
      if (keys) keys.add(key)
      else this.#keys.set(feature, new Set([key]))
    }
  }

  remove(slot: number, { key, elementKey, features }: Thing): void {
    const slots = this.#forms.get(key)
    slots?.delete(slot)
    if (!slots || slots.size > 0) return
    this.#forms.delete(key)
    this.#features.delete(key)
    if (elementKey === null) for (const feature of features) this.#keys.get(feature)?.delete(key)
  }

  /** Slots of the forms that ask this thing. */
  find({ key, elementKey, features }: Thing): ReadonlySet<number> {
    const exact = this.#forms.get(key) ?? new Set<number>()
    if (elementKey !== null) return exact
    const alike = this.#alike(key, features)
    return alike.length === 0 ? exact : new Set([...exact, ...alike.flatMap((other) => [...(this.#forms.get(other) ?? [])])])
  }

  #alike(key: string, features: readonly string[]): string[] {
    const known = features.map((feature) => this.#keys.get(feature)).filter((keys) => keys !== undefined)
    const rarest = known.toSorted((one, other) => one.size - other.size).slice(0, Math.max(0, known.length - Math.ceil(sharedAtLeast * features.length) + 1))
    const candidates = new Set<string>()
    for (const keys of rarest) for (const other of keys) candidates.add(other)
    candidates.delete(key)
    return [...candidates].filter((other) => {
      const theirs = this.#features.get(other)
      if (theirs === undefined || theirs.size < sharedAtLeast * features.length || features.length < sharedAtLeast * theirs.size) return false
      const shared = features.reduce((count, feature) => count + (theirs.has(feature) ? 1 : 0), 0)
      return (2 * shared) / (features.length + theirs.size) >= alikeAtLeast
    })
  }
}
