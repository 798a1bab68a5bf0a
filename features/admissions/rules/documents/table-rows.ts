/**
 * A row of a table as a document's text holds it (foundation/read-documents): 「任务：每日报送就餐人数；责任单位：各社区居委会。」
 * It is one sentence, and who is responsible is told to do all of it. Pure.
 */
import { actorsIn, communityNamed, type Actor } from './who.ts'

const labelled = /^[^：:；;。，,\n]{1,14}[：:][^；;。\n]+(?:[；;][^；;。\n]+)+[。；;]?$/
const responsible =
  '(?:(?:主要|第一|直接|具体)?(?:责任|牵头|承办|主办|落实|实施|执行|填报|报送|完成|承担|负责|参加|参与|配合|协办)(?:单位|部门|主体|人员?|方|对象)?|(?:实施|执行|参加|报送|填报)?(?:单位|部门|主体|对象))(?:\\([^)]*\\))?'
const byWhom = new RegExp(`(?:^|[;；])${responsible}[：:]([^;；。]+)`, 'gu')
const duty = /(?:^|;)(?:[^:;]{0,6}(?:任务|事项|内容|工作|措施|要求|项目)[^:;]{0,6}):([^;。]{2,})/

/** `line`: from the beginning of a line to its end. */
export const isRow = (line: string): boolean => line.length <= 2000 && labelled.test(line.trim()) && line.search(byWhom) !== -1

export type RowTold = {
  /** Who is told to do what the row says. */
  actor: Actor | undefined
  /** A clause that begins here is the head of a column, or only names somebody. */
  isAside: (from: number) => boolean
  /** What is to be done, as the row puts it: [from, length]. */
  duty: { from: number; length: number } | undefined
}

/** `plain`: a normalised sentence; undefined where it is no row. */
export function rowIn(plain: string): RowTold | undefined {
  if (!isRow(plain)) return undefined
  const named = [...plain.matchAll(byWhom)].map(({ 0: whole, 1: names = '', index }) => ({ names, from: index, until: index + whole.length }))
  const actors = named.flatMap(({ names }) => (communityNamed.test(names) ? [{ who: 'community', how: 'named', at: 0 } as const] : actorsIn(`${names}要`)))
  const told = duty.exec(plain)
  return {
    // of several a community is enough: it is asked, too
    actor: actors.find(({ who }) => who === 'community') ?? actors[0] ?? { who: 'other', how: 'named', at: 0 },
    isAside: (from) =>
      named.some((one) => from >= one.from && from < one.until) || ((from === 0 || plain[from - 1] === ';') && /^[^:;]*:/.test(plain.slice(from))),
    duty: told ? { from: told.index + told[0].length - (told[1] ?? '').length, length: (told[1] ?? '').length } : undefined,
  }
}
