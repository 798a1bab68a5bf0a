/** A sentence cut into clauses, with what is only quoted or parenthesised taken out of the way; every place stays where it was. */
export type Clause = { text: string; from: number; last: boolean }

const hidden = (text: string) => '○'.repeat(text.length)

/** Inside a title only its last word counts: 《隐患排查表》 is a 表, 《关于加强考核的通知》 is no 考核. Commas in quotes end no clause. */
function masked(plain: string): string {
  return plain
    .replaceAll(/《([^》]*)》/g, (_, title: string) => {
      const shown = /(?:表格?|台[账帐]|[名花底]?册|清单|回执|[登报][记到][卡单]|登记卡|总结|报告)$/.exec(title)?.[0] ?? ''
      return `《${hidden(title.slice(0, title.length - shown.length))}${shown}》`
    })
    .replaceAll(/[“"][^”"]*[”"]/g, (quoted) => quoted.replaceAll(/[,:、]/g, '○'))
    .replaceAll(/\([^)]*\)/g, (bracketed) => bracketed.replaceAll(/[,:]/g, '○'))
}

/** Nobody writes a longer clause; a text without punctuation must not take seconds. */
const longest = 160

/** `plain`: a normalised sentence (read-text.ts). `from`: where each clause begins in it. */
export function clausesOf(plain: string): Clause[] {
  const text = masked(plain).replace(/[。;!?]$/, '')
  const clauses: Clause[] = []
  let from = 0
  // a semicolon within a sentence stands between the cells of a table's row
  for (const part of text.split(/[,:;]/)) {
    for (let at = 0; at === 0 || at < part.length; at += longest) {
      clauses.push({ text: part.slice(at, at + longest), from: from + at, last: from + at + longest >= text.length && from + part.length >= text.length })
    }
    from += part.length + 1
  }
  return clauses
}
