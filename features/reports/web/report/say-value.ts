import { useCallback } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useLanguage, useWords } from '../../../../web/words.ts'
import type { Value } from '../../../elements/contract.ts'
import { showWithUnit } from '../../../elements/rules/show.ts'
import { unitIn } from '../../../elements/unit-words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { words } from './words.ts'

/** A cell's value as it is read: a choice by its name, a number with its unit, money in yuan. */
export function useSayValue(): (field: Pick<FormField, 'kind' | 'choices' | 'unit'>, value: Value) => string {
  const w = useWords(words)
  const format = useFormat()
  const language = useLanguage()
  return useCallback(
    ({ kind, choices, unit }, value) => {
      if (value === null || value === '') return w('empty')
      if (typeof value === 'boolean') return value ? w('yes') : w('no')
      if (kind === 'money' || kind === 'day')
        return showWithUnit({ type: kind, unit: kind === 'money' ? (unit ?? '元') : null, precision: null }, undefined, value, language)
      if (typeof value === 'number') return `${format.number(value)}${unit ? `${unit === '%' ? '' : ' '}${unitIn(language, unit)}` : ''}`
      return choices.find(({ code }) => code === value)?.name ?? value
    },
    [w, format, language],
  )
}
