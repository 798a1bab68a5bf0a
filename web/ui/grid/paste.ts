/** A block of cells as office programs put it on the clipboard: tabs between cells, line ends between rows, quotation marks around both. */

/** Rows of texts. A quoted cell may hold tabs and line breaks; a quotation mark in the middle of a cell is one. The last line end is none. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const end = /(?:\r\n|\r|\n)$/.exec(text)?.[0]
  const whole = end ? text.slice(0, -end.length) : text
  while (at <= whole.length) {
    let cell: string
    const quoted = whole[at] === '"' ? /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y : undefined
    if (quoted) quoted.lastIndex = at
    const found = quoted?.exec(whole)
    if (found) {
      cell = (found[1] ?? '').replaceAll('""', '"').replace(/\r\n?/g, '\n')
      at += found[0].length
    } else {
      const rest = /[^\t\r\n]*/y
      rest.lastIndex = at
      cell = rest.exec(whole)?.[0] ?? ''
      at += cell.length
    }
    row.push(spoken(cell))
    if (whole[at] === '\t') at += 1
    else {
      rows.push(row)
      row = []
      if (at >= whole.length) break
      at += whole.startsWith('\r\n', at) ? 2 : 1
    }
  }
  return rows
}

// a spreadsheet would run these as formulas; a plain figure or telephone number with a sign it would not
const runs = /^'*([=@]|[+-](?![\d\s.,()-]*$))/
const spoken = (cell: string) => (cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell)
const guarded = (cell: string) => (runs.test(cell) ? `'${cell}` : cell)

function written(cell: string): string {
  const safe = guarded(cell)
  return /[\t\r\n]|^"/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The block as text, safe to paste into a spreadsheet; `readBlock` gives back the same cells. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join('\t')).join('\r\n') + '\r\n'
}
