/** A notice as a file holds it: its title and 主送机关 have fields of their own, and are printed from them; the rest is the text. Pure. */

export type DocumentParts = {
  title: string | null
  recipients: string | null
  body: string
  /** Lines that are in none of these: 版头、落款、版记. */
  takenOut: string[]
}

/** 「各街道办事处、各社区居委会：」, alone on its line. */
const salutation = /^(?=.*(?:街道|乡镇|社区|居委会|村|各区|各单位|部门|委办局))(?!.*[。；，]$)[^。；]{2,200}[：:]$/
const titleEnd = /(?:通知|意见|方案|函|办法|通报|决定|细则|请示|批复|报告|公告)(?:（[^）]{1,12}）)?$/
const head = /〔\d{4}〕|文件$|^签发人|^(?:特急|加急|平急|特提|机密|秘密)|^\d{6}$|^密级|^份号/
const imprint = /^(?:抄送|主送|印发|.*印发$|.*\d{4}年\d{1,2}月\d{1,2}日印发)/
const dated = /^(?:\d{4}|二[〇○O0零]\S{2})年\S{1,3}月\S{1,3}日$/
const searched = 15

const isIssuer = (line: string) => line.length <= 30 && !/[。；：:，]/.test(line)

/** Whatever is not recognised beyond doubt stays in the text. */
export function partsOf(text: string): DocumentParts {
  const lines = text.split('\n').map((line) => line.trim())
  const at = lines.slice(0, searched).findIndex((line) => salutation.test(line))
  const before = at === -1 ? [] : lines.slice(0, at).filter((line) => line !== '' && !head.test(line))
  const title = before.join('')
  const known = at !== -1 && (before.length === 0 || (titleEnd.test(title) && title.length <= 120))
  if (!known) return { title: null, recipients: null, body: text, takenOut: [] }
  const rest = lines.slice(at + 1)
  const heads = lines.slice(0, at).filter((line) => head.test(line))
  while (rest.length > 0 && (rest.at(-1) === '' || imprint.test(rest.at(-1) ?? ''))) rest.pop()
  // 落款: who issues and when are printed from the document itself
  if (dated.test((rest.at(-1) ?? '').replaceAll(/\s/g, ''))) {
    rest.pop()
    while (rest.at(-1) === '') rest.pop()
    if (isIssuer(rest.at(-1) ?? '。')) rest.pop()
  }
  const foot = lines.slice(at + 1 + rest.length).filter((line) => line !== '')
  return { title: title || null, recipients: (lines[at] ?? '').slice(0, -1), body: rest.join('\n').trim(), takenOut: [...heads, ...foot] }
}
