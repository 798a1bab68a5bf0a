/** Comments on cells: the list of texts, and the old drawing in which Excel keeps their yellow boxes. */
import { placeOf, referenceOf } from '../letters.ts'
import { declaration, main } from '../write/parts.ts'
import { escapeXml } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { readComments } from './comment-list.ts'
import { rewriteText } from './rewrite.ts'

export type Comment = { row: number; column: number; text: string }

const run = (text: string) => `<r><rPr><sz val="9"/><rFont val="宋体"/></rPr><t xml:space="preserve">${escapeXml(text)}</t></r>`
const commentXml = ({ row, column, text }: Comment, author: number) =>
  `<comment ref="${referenceOf(row, column)}" authorId="${author}"><text>${run(text)}</text></comment>`

/**
 * The part of comments: new, or the one that is there with ours put in. What `author` said before goes; on a cell where someone else has
 * said something, ours stands first and theirs below. `gone`: places that have no comment any more.
 */
export async function commentsPart(zip: Zip, part: string | undefined, comments: readonly Comment[], author: string): Promise<{ xml: string; gone: string[] }> {
  if (!part) {
    const list = comments.map((comment) => commentXml(comment, 0)).join('')
    return {
      xml: `${declaration}<comments xmlns="${main}"><authors><author>${escapeXml(author)}</author></authors><commentList>${list}</commentList></comments>`,
      gone: [],
    }
  }
  const { authors, byPlace } = await readComments(zip, part)
  const ours = new Map(comments.map((comment) => [referenceOf(comment.row, comment.column), comment]))
  const gone = [...byPlace].filter(([place, said]) => said.author === author && !ours.has(place)).map(([place]) => place)
  const known = authors.indexOf(author)
  const list = [...ours].map(([place, comment]) => {
    const said = byPlace.get(place)
    const text = said && said.author !== author ? `${comment.text}\n${said.text.trim()}` : comment.text
    return commentXml({ ...comment, text }, known < 0 ? authors.length : known)
  })
  const xml = rewriteText({ name: zip.name, part }, await zip.text(part), {
    open: (name, { ref = '' }) => (name === 'comment' && (ours.has(ref) || gone.includes(ref)) ? null : undefined),
    end: (name) => (name === 'authors' && known < 0 ? `<author>${escapeXml(author)}</author>` : name === 'commentList' ? list.join('') : undefined),
  })
  return { xml, gone }
}

const shape = ({ row, column }: Comment, at: number) =>
  `<v:shape id="_x0000_s${20_001 + at}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:60pt;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
const boxEnd = '</v:shape>'
const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/** The drawing of the boxes. What Excel writes there is not always XML, so that boxes go and come as text. */
export async function boxesPart(zip: Zip, part: string | undefined, comments: readonly Comment[], gone: readonly string[]): Promise<string> {
  const old = part ? await zip.text(part) : ''
  const places = [...gone.flatMap((place) => placeOf(place) ?? []), ...comments]
  const changed = new Set(places.map(({ row, column }) => `${row - 1} ${column}`))
  const kept = old
    .split(boxEnd)
    .map((piece, at, pieces) => {
      if (at === pieces.length - 1) return piece
      const start = piece.indexOf('<v:shape ')
      const [, row, column] = /<x:Row>\s*(\d+)\s*<\/x:Row>\s*<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(piece) ?? []
      return start >= 0 && changed.has(`${row} ${column}`) ? piece.slice(0, start) : piece + boxEnd
    })
    .join('')
  const boxes = comments.map(shape).join('')
  const end = kept.lastIndexOf('</xml>')
  if (end >= 0) return `${kept.slice(0, end)}${kept.includes('id="_x0000_t202"') ? '' : shapeType}${boxes}${kept.slice(end)}`
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapeType}${boxes}</xml>`
}
