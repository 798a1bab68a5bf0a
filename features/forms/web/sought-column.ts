/** `?column=f3` brings the reader to that column of the form: a finding of the application leads here. */
import { useEffect } from 'react'
import { useFilters } from '../../../web/desk/address.ts'

export function useSoughtColumn(): void {
  const [{ column }] = useFilters({ column: '' })
  useEffect(() => {
    const line = /^f\d{1,4}$/.test(column) && document.getElementById(`field-${column}`)
    if (!line) return
    line.scrollIntoView({ block: 'center' })
    line.focus({ preventScroll: true })
  }, [column])
}
