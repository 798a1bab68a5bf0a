/** The registry as a list: found by name, short name, synonym or pinyin. */
import { pinyin } from 'pinyin-pro'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Element, ElementState, Sensitivity, SubjectKind } from '../contract.ts'
import { readRegistry, type Registry } from './registry.ts'

type Texts = ReadonlyMap<string, { words: string; sound: readonly string[] }>
const textsOf = new WeakMap<Registry, Texts>()

/** 身份证号 is found by 身份证, idNo, 证件号码, sfz and shenfenzheng. */
function searched(registry: Registry): Texts {
  const known = textsOf.get(registry)
  if (known) return known
  const texts = new Map(
    [...registry.elements.values()].map((element) => {
      const { key, name, nameEn, property } = element
      const others = (registry.synonyms.get(key) ?? []).map(({ label }) => label)
      const sounds = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
      const sound = [sounds.join(''), sounds.map((one) => one[0] ?? '').join('')].map((one) => one.toLowerCase())
      return [key, { words: [key, name, nameEn, property, ...others].join('\n').toLowerCase(), sound }] as const
    }),
  )
  textsOf.set(registry, texts)
  return texts
}

type Asked = PageAsked & {
  search?: string | undefined
  subjectKind?: SubjectKind | undefined
  sensitivity?: Sensitivity | undefined
  state?: ElementState | undefined
}

const kindOrder: readonly SubjectKind[] = ['person', 'household', 'dwelling', 'building', 'organisation', 'place', 'event']

/** Those most used in forms come first within their kind of subject: they are seen in the most places. */
export async function listElements({ db }: Pick<Request, 'db'>, asked: Asked) {
  const { search, subjectKind, sensitivity, state, page, size } = asked
  const registry = await readRegistry(db)
  const texts = searched(registry)
  const wanted = search?.normalize('NFKC').toLowerCase().trim()
  const found = [...registry.elements.values()]
    .filter((element) => !subjectKind || element.subjectKind === subjectKind)
    .filter((element) => !sensitivity || element.sensitivity === sensitivity)
    .filter((element) => !state || element.state === state)
    .filter(({ key }) => {
      const text = texts.get(key)
      return !wanted || text?.words.includes(wanted) || text?.sound.some((sound) => sound.startsWith(wanted))
    })
  const seen = ({ key }: Element) => registry.synonyms.get(key)?.length ?? 0
  const named = (element: Element) => (wanted && (element.name.toLowerCase() === wanted || element.key.toLowerCase() === wanted) ? 0 : 1)
  const ordered = found.toSorted(
    (one, other) =>
      named(one) - named(other) ||
      kindOrder.indexOf(one.subjectKind) - kindOrder.indexOf(other.subjectKind) ||
      seen(other) - seen(one) ||
      one.key.localeCompare(other.key),
  )
  const { limit, offset } = span({ page, size })
  const shown = ordered.slice(offset, offset + limit)
  const owners = await organisationNames(
    db,
    shown.map(({ ownerOrganisationId }) => ownerOrganisationId),
  )
  const rows = shown.map((element) => ({
    ...element,
    ownerName: owners.get(element.ownerOrganisationId ?? '') ?? element.ownerDepartment,
    synonymCount: new Set(registry.synonyms.get(element.key)?.map(({ label }) => label)).size,
  }))
  return { rows, total: found.length, page, size }
}
