/** Writing CSV that office programs open rightly: UTF-8 with mark, and no cell that a spreadsheet would run as a formula. */
export type Cell = string | number | null | undefined

function cellOf(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value)
  // a text beginning with = + - @ would be run by a spreadsheet; a plain number may keep its sign
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

/** Hands the person a file. */
export function saveFile(name: string, content: string | Blob, type = 'text/csv;charset=utf-8') {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
