/** What a form asks, thing by thing, so that two forms can be laid over each other whatever words they use. */
import type { Population } from '../../contract.ts'
import { featuresOf } from '../features.ts'
import type { OverlapIndex } from '../index.ts'
import { readLabel } from '../normalise.ts'

/** One thing asked. `key` is equal for equal things; a thing no element stands for is known by its folded words. */
export type Thing = { key: string; elementKey: string | null; weight: number; features: string[]; fieldId: string }

/** What says whom a row is about is on every form and proves little; what says who filled it in proves nothing. */
const identifying = new Set(
  'name sex idNo idType birthDate birthMonth birthYear age ethnicity phone address hukouAddress headName building unitNo roomNo liveBuilding liveUnit liveRoom subjectName dwellingAddress householdNo'.split(
    ' ',
  ),
)
const formal = new Set('seq remark personRemark fillBy fillDate community grid sealBy'.split(' '))
const weightOf = (elementKey: string | null) => (elementKey === null ? 1 : formal.has(elementKey) ? 0.05 : identifying.has(elementKey) ? 0.25 : 1)

/** The element a coarser or rescaled one comes from: 年用水量 is 月用水量 asked less often. */
export function rootOf(index: OverlapIndex, key: string, steps = 3): string {
  const from = index.derivations.get(key)?.find(({ rule, from: sources }) => sources.length === 1 && (rule.kind === 'coarser' || rule.kind === 'scale'))
    ?.from[0]
  return from === undefined || steps === 0 ? key : rootOf(index, from, steps - 1)
}

export type Asked = {
  id: string
  label: string
  path?: readonly string[]
  mapping: {
    elementKey: string | null
    measure: string
    tags: readonly string[]
    criteria: readonly { elementKey: string; is: string; value: unknown }[]
  } | null
}

/** The thing one field asks. Without an element, the words of its head count, with those above it where it says too little itself. */
export function thingOf(index: OverlapIndex, { id, label, path, mapping }: Asked): Thing {
  if (mapping?.elementKey) {
    const root = rootOf(index, mapping.elementKey)
    const conditions = mapping.criteria.map(({ elementKey, is, value }) => `${elementKey}${is}${String(value)}`).toSorted()
    const said = [mapping.measure === 'value' ? '' : mapping.measure, mapping.tags.toSorted().join(), conditions.join()].join('|')
    return { key: `${root}|${said}`, elementKey: root, weight: mapping.measure === 'value' ? weightOf(root) : 1, features: [], fieldId: id }
  }
  const words = readLabel(label).words
  const read = words.length < 2 && path && path.length > 0 ? [...readLabel(path.at(-1) ?? '').words, ...words] : words
  const all = featuresOf(read).map(({ key }) => key)
  // single characters are shared by everything and find nothing
  const telling = all.filter((key) => !/^~.$/u.test(key))
  const features = telling.length > 0 ? telling : all
  return {
    key: `new|${read
      .map(({ text }) => text)
      .toSorted()
      .join(' ')}`,
    elementKey: null,
    weight: 1,
    features,
    fieldId: id,
  }
}

/** Whether two forms ask about the same subjects: 1 the same, less where one group holds the other, little where they differ. */
export function populationsAlike(one: readonly Population[], other: readonly Population[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0.9
  return Math.max(...one.map((mine) => Math.max(...other.map((theirs) => alike(mine, theirs)))))
}

function alike(one: Population, other: Population): number {
  if (one.subjectKind !== other.subjectKind) return 0.3
  const shared = one.tags.filter((tag) => other.tags.includes(tag)).length
  if (one.tags.length === 0 && other.tags.length === 0) return 1
  if (shared === one.tags.length && shared === other.tags.length) return 1
  return one.tags.length === 0 || other.tags.length === 0 || shared > 0 ? 0.75 : 0.3
}
