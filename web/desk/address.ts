/** What the address bar carries: values in the path, filters behind the question mark. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The value `$name` of the page's path. */
export function usePathValue(name = 'id'): string {
  const values = useParams({ strict: false }) as Record<string, string | undefined>
  return values[name] ?? ''
}

/** `go('/admissions/1?tab=comments')`, below /desk. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return useCallback(
    (to, { replace = false } = {}) => {
      const [path = '/', query = ''] = to.split('?')
      void navigate({ to: path, search: parseAddress(query), replace } as never)
    },
    [navigate],
  )
}

export type Address = Record<string, string>

/** Plain `name=value`, so that codes of digits stay text and addresses can be read aloud. */
export function parseAddress(query: string): Address {
  return Object.fromEntries(new URLSearchParams(query))
}

export function writeAddress(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

type Filter = string | number | boolean | readonly string[] | undefined
type Filters = Record<string, Filter>

function readFilter(text: string | undefined, otherwise: Filter): Filter {
  if (text === undefined) return otherwise
  if (typeof otherwise === 'number') return Number.isFinite(Number(text)) ? Number(text) : otherwise
  if (typeof otherwise === 'boolean') return text === 'true'
  return Array.isArray(otherwise) ? text.split(',').filter(Boolean) : text
}

/**
 * Filters of a list, kept in the address bar so that the list can be shared. `start` gives names, kinds and what is meant
 * when nothing is said (undefined = no filter, read as text). Setting any filter but `page` puts `page` back to its start.
 * With `{ back: true }` the browser's Back returns to what was shown before: for a step into something, not for a filter.
 */
export function useFilters<F extends Filters>(start: F): [F, (change: Partial<F>, how?: { back: boolean }) => void] {
  const search = useSearch({ strict: false }) as Address
  const navigate = useNavigate()
  const filters = Object.fromEntries(Object.entries(start).map(([name, otherwise]) => [name, readFilter(search[name], otherwise)])) as F
  const set = (change: Partial<F>, { back } = { back: false }) => {
    const whole: Filters = { ...filters, ...('page' in start && !('page' in change) ? { page: start['page'] } : {}), ...change }
    const others = Object.entries(search).filter(([name]) => !(name in start))
    const said = Object.entries(whole).flatMap(([name, value]) => (value === undefined || String(value) === String(start[name]) ? [] : [[name, String(value)]]))
    void navigate({ to: '.', search: Object.fromEntries([...others, ...said]), replace: !back } as never)
  }
  return [filters, set]
}
