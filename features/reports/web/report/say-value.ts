import type { Value } from '../../../elements/contract.ts'
import type { FormField } from '../../../forms/contract.ts'

type Ways = { yes: string; no: string; empty: string; number: (figure: number) => string }

/** A cell's value as it is read: a choice by its name, a number with its unit. */
export function sayValue({ choices, unit }: Pick<FormField, 'choices' | 'unit'>, value: Value, { yes, no, empty, number }: Ways): string {
  if (value === null || value === '') return empty
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return `${number(value)}${unit ? ` ${unit}` : ''}`
  return choices.find(({ code }) => code === value)?.name ?? value
}
