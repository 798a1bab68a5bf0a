/** The shipped registry: nothing of the forms is missing, nothing points nowhere, nothing means two things. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ElementsFile } from './commands/load.ts'
import { CodeList, Derivation, ElementDraft, Tag } from './contract.ts'
import { codesMeant } from './rules/code.ts'
import { sensitivityFaults, shapeFaults } from './rules/element.ts'
import { normaliseLabel } from './rules/label.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../reference/${name}`, import.meta.url), 'utf8'))
type Form = { kind: string; id: string; fields: { key: string; label: string; personal: string }[] }
type Law = { id: string; articles: { article: string }[] }

const { elements, codeLists, tags, derivations, synonyms } = read('elements.json') as ElementsFile
const forms = (read('forms.json') as { rows: Form[] }).rows.filter(({ kind }) => kind === 'form')
const laws = (read('legal-sources.json') as { rows: Law[] }).rows
const byKey = new Map(elements.map((element) => [element.key, element]))
const lists = new Map(codeLists.map((list) => [list.key, list]))

test('every row fits the contract', () => {
  const blank = { ownerOrganisationId: null }
  for (const element of elements) expect(ElementDraft.safeParse({ ...element, ...blank }), element.key).toMatchObject({ success: true })
  for (const list of codeLists) expect(CodeList.safeParse(list), list.key).toMatchObject({ success: true })
  for (const derivation of derivations) expect(Derivation.safeParse(derivation), derivation.id).toMatchObject({ success: true })
  for (const tag of tags) expect(Tag.safeParse(tag), tag.key).toMatchObject({ success: true })
  expect(byKey.size).toBe(elements.length)
})

test('all 182 fields that the forms ask are elements, as sensitive as the forms say', () => {
  const fields = forms.flatMap((form) => form.fields)
  expect(new Set(fields.map(({ key }) => key)).size).toBe(182)
  expect(fields.filter(({ key, personal }) => byKey.get(key)?.sensitivity !== personal)).toEqual([])
})

test('every label of a form is known as a name of its element, with the form it was seen in', () => {
  const seen = new Set(synonyms.map(({ elementKey, label, seenIn }) => `${elementKey} ${label} ${seenIn.split(' ')[0]}`))
  const missing = forms.flatMap((form) => form.fields.filter(({ key, label }) => !seen.has(`${key} ${label} ${form.id}`)))
  expect(missing).toEqual([])
  expect(seen.size).toBeGreaterThan(1000)
})

test('a label means one element of one kind of subject', () => {
  const held = new Map<string, string>()
  const names = [...elements.map(({ key, name }) => ({ key, label: name })), ...synonyms.map(({ elementKey, label }) => ({ key: elementKey, label }))]
  const clashes = names.flatMap(({ key, label }) => {
    const place = `${byKey.get(key)?.subjectKind} ${normaliseLabel(label)}`
    const holder = held.get(place) ?? key
    held.set(place, holder)
    return holder === key ? [] : [`${label}: ${holder}, ${key}`]
  })
  expect(clashes).toEqual([])
})

test('every clause cited is on record', () => {
  const clauses = new Set(laws.flatMap(({ id, articles }) => articles.map(({ article }) => `${id} ${article}`)))
  const cited = [...elements, ...tags].flatMap(({ key, basis }) => basis.map(({ sourceId, article }) => ({ key, clause: `${sourceId} ${article}` })))
  expect(cited.length).toBeGreaterThan(400)
  expect(cited.filter(({ clause }) => !clauses.has(clause))).toEqual([])
})

test('no sensitive element is in force without a purpose and a basis; those without stay drafts and say why', () => {
  const inForce = elements.filter(({ state }) => state === 'in_force')
  expect(inForce.flatMap((element) => sensitivityFaults(element).map(({ field }) => `${element.key} ${field}`))).toEqual([])
  const drafts = elements.filter(({ state }) => state === 'draft')
  expect(drafts.map(({ key }) => key).toSorted()).toEqual(['contraception', 'drugFound', 'offence', 'photo', 'religion'])
  expect(drafts.filter(({ note }) => !note)).toEqual([])
})

test('no representation contradicts itself, and every code list is used', () => {
  expect(elements.flatMap((element) => shapeFaults(element, lists).map(({ field }) => `${element.key} ${field}`))).toEqual([])
  const used = new Set(elements.map(({ codeList }) => codeList))
  expect(codeLists.filter(({ key }) => !used.has(key))).toEqual([])
})

test('every code is found by its code, its name and each of its synonyms, and by no two', () => {
  const words = codeLists.flatMap((list) =>
    list.entries.flatMap(({ code, name, nameEn, synonyms: others }) => [code, name, nameEn, ...others].map((word) => ({ list, code, word }))),
  )
  expect(words.length).toBeGreaterThan(900)
  expect(words.filter(({ list, code, word }) => codesMeant(word, list).join() !== code).map(({ list, word }) => `${list.key} ${word}`)).toEqual([])
})

test('every derivation leads from elements to an element, through tags and codes that exist, and none runs in a circle', () => {
  const tagKeys = new Set(tags.map(({ key }) => key))
  const faults = derivations.flatMap(({ id, to, from, rule }) => [
    ...[to, ...from].filter((key) => !byKey.has(key)).map((key) => `${id}: no element ${key}`),
    ...(rule.kind === 'tag' && !tagKeys.has(rule.tag) ? [`${id}: no tag ${rule.tag}`] : []),
    ...(rule.kind === 'one_of'
      ? rule.codes
          .filter((code) => !lists.get(byKey.get(from[0] ?? '')?.codeList ?? '')?.entries.some((entry) => entry.code === code))
          .map((code) => `${id}: no code ${code}`)
      : []),
  ])
  expect(faults).toEqual([])
  const reaches = (key: string, way: readonly string[]): boolean =>
    way.includes(key) || derivations.some(({ to, from }) => to === key && from.some((source) => reaches(source, [...way, key])))
  expect(elements.filter(({ key }) => reaches(key, [])).map(({ key }) => key)).toEqual([])
})
