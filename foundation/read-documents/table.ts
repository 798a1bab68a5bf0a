/** A table as sentences: each row one line, each cell behind the head of its column, so that what belongs together stays together. Pure. */

export type Row = {
  cells: readonly string[]
  /** Said by the file itself: a row that is repeated on every page. */
  head?: boolean
}

/** What columns of plans and lists of duties are called. */
const headWords =
  /^(?:序号|编号|名称|任务|工作|重点|主要|具体|事项|项目|内容|要求|措施|目标|责任|牵头|配合|承办|主办|落实|实施|单位|部门|主体|时间|时限|期限|日期|完成|进度|频次|频率|对象|范围|地点|形式|方式|类别|类型|数量|指标|标准|依据|联系|填报|报送|参加|负责|姓名|人员|备注|说明)/
const longestHead = 14
const longestLabel = 8

const oneLine = (text: string) =>
  text
    .replaceAll(/\s*\n\s*/g, '，')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A row is one sentence: what would end it inside a cell becomes a comma. */
const within = (cell: string) =>
  cell
    .replaceAll(/[。；;！!？?\n]+/g, '，')
    .replaceAll(/，{2,}/g, '，')
    .replace(/^，|[，：]$/g, '')

const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '')

/** Two names of columns at least, most of them such as plans and lists of duties use. */
export function isHead({ cells, head }: Row): boolean {
  const named = filled(cells)
  if (named.length < 2) return false
  return (
    head === true ||
    (named.every((cell) => cell.length <= longestHead && !/[。；，：]/.test(cell)) && named.filter((cell) => headWords.test(cell)).length * 2 >= named.length)
  )
}

/** 「任务：每日报送就餐人数；责任单位：各社区居委会。」 Without a head: 「时间：周一」, or the cells in a row. */
function sentenceOf(cells: readonly string[], head: readonly string[] | undefined, isAlone: boolean): string {
  const said = filled(cells)
  if (said.length < 2 && !head) return said.join('')
  if (head) {
    const labelled = cells.flatMap((cell, column) => {
      const label = within(head[column] ?? '').replace(/，/g, '')
      return cell === '' ? [] : [label === '' ? within(cell) : `${label}：${within(cell)}`]
    })
    return labelled.length === 0 ? '' : `${labelled.join('；')}。`
  }
  // one row alone lays a page out: a head, a signature, an imprint
  if (isAlone) return said.join('　')
  const [label = '', ...rest] = said
  const isLabel = rest.length === 1 && label.length <= longestLabel && !/[。；，：\d]/.test(label)
  return isLabel ? `${label}：${rest[0] ?? ''}` : `${said.map(within).join('，')}。`
}

/** Lines of text; a row across the whole table before the head is its title. */
export function linesOfTable(table: readonly Row[]): string[] {
  const rows = table.map(({ cells, ...rest }) => ({ ...rest, cells: cells.map(oneLine) })).filter(({ cells }) => filled(cells).length > 0)
  let head: readonly string[] | undefined
  return rows.flatMap((row) => {
    // 「一、宣传」 across the table stands between its rows as a line of its own
    if (new Set(filled(row.cells)).size === 1 && row.cells.length > 1 && row.cells.every((cell) => cell === row.cells[0] || cell === '')) {
      const alone = filled(row.cells).length
      if (!head || alone === row.cells.length) return [filled(row.cells)[0] ?? '']
    }
    if (!head && rows.length > 1 && isHead(row)) {
      head = row.cells
      return []
    }
    // a table over several pages repeats its head
    if (head && row.cells.join('|') === head.join('|')) return []
    return [sentenceOf(row.cells, head, rows.length === 1)]
  })
}
