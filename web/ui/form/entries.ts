/** What was typed into a form, field by field: a key redraws nothing but what depends on it. */
import { fit, type Fit, type SayFit } from '../grid/fit.ts'
import { maskOf, writtenText } from '../grid/show.ts'
import type { CellValue, Fitting } from '../grid/types.ts'
import type { FormField, FormSection, Given } from './types.ts'

export type Draft = Readonly<Record<string, string>>
export type Fault = { key: string; label: string; sentence: string }
export type Entries = ReturnType<typeof createEntries>
type Settings = {
  sections: readonly FormSection[]
  values: Readonly<Record<string, CellValue>>
  draft?: Draft | undefined
  say: SayFit
  missing: () => string
  language: 'zh' | 'en'
}

export const fittingOf = (field: FormField): Fitting => ({ ...field, kind: field.kind === 'long' ? 'text' : field.kind })

export function createEntries({ sections, values, draft = {}, say, missing, language }: Settings) {
  const fields = new Map(sections.flatMap((section) => section.fields.map((field) => [field.key, field])))
  const given = new Map([...fields].map(([key, field]) => [key, field.kind === 'masked' ? '' : writtenText(fittingOf(field), values[key] ?? null, language)]))
  const texts = new Map([...given].map(([key, text]) => [key, draft[key] ?? text]))
  const faults = new Map<string, string>()
  const listeners = new Set<() => void>()
  let faultsChanged = 0

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const textOf = (key: string) => texts.get(key) ?? ''

  function valueOf(key: string): CellValue {
    const field = fields.get(key)
    if (!field) return values[key] ?? null
    if (field.from) return field.from(valueOf)
    // untouched values are handed back as they came, whatever their text looks like
    if (textOf(key) === given.get(key)) return values[key] ?? null
    const found = fit(textOf(key), fittingOf(field), say)
    return 'value' in found ? found.value : null
  }

  function faultIn(field: FormField): string | undefined {
    const { key } = field
    if (field.from || field.readOnly || field.when?.(valueOf) === false) return undefined
    const text = textOf(key)
    if (text === given.get(key)) return field.required && (values[key] ?? null) === null ? missing() : undefined
    const found = fit(text, fittingOf(field), say)
    if ('sentence' in found) return found.sentence
    return field.required && found.value === null ? missing() : undefined
  }

  function settle(key: string) {
    const field = fields.get(key)
    const fault = field && faultIn(field)
    const before = faults.get(key)
    // an empty required field is named when one submits, not when one passes by
    if (fault && (textOf(key) !== '' || faults.has(key))) faults.set(key, fault)
    else faults.delete(key)
    if (faults.get(key) !== before) faultsChanged += 1
    tell()
  }

  // what did not fit at the earlier visit is named at once
  for (const key of Object.keys(draft)) settle(key)

  /** What is typed, read by itself: empty fits, required or not. */
  function read(key: string): Fit {
    const field = fields.get(key)
    return field ? fit(textOf(key), fittingOf(field), say) : { value: null }
  }

  return {
    field: (key: string) => fields.get(key),
    read,
    given: (key: string) => ({ text: given.get(key) ?? '', value: values[key] ?? null }),
    mask: (key: string) => maskOf(String(values[key] ?? '')),
    textOf,
    valueOf,
    fault: (key: string) => faults.get(key),
    faultsChanged: () => faultsChanged,
    shows: (field: FormField) => field.when?.(valueOf) !== false,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Cheap on purpose: it runs at every key. */
    type(key: string, text: string) {
      texts.set(key, text)
      // were a mark taken away only when the field is left, the page would move under the pointer, and the click that leaves it be lost
      if (faults.has(key)) settle(key)
    },
    settle,
    /** Looks at every field; the faults in the order of the form. */
    check(): readonly Fault[] {
      faults.clear()
      for (const field of fields.values()) {
        const fault = faultIn(field)
        if (fault) faults.set(field.key, fault)
      }
      faultsChanged += 1
      tell()
      return [...faults].map(([key, sentence]) => ({ key, label: fields.get(key)?.label ?? '', sentence }))
    },
    /** Texts that differ from what the form opened with, fitting or not. */
    draft: (): Draft => Object.fromEntries([...texts].filter(([key, text]) => text !== given.get(key))),
    handOver(): Given {
      const shown = [...fields.values()].filter((field) => field.when?.(valueOf) !== false)
      const handed = shown.filter(({ key, kind }) => kind !== 'masked' || textOf(key) !== '')
      const pairs = handed.map(({ key }) => [key, valueOf(key)] as const)
      return { values: Object.fromEntries(pairs), changed: Object.fromEntries(pairs.filter(([key, value]) => value !== (values[key] ?? null))) }
    },
  }
}
