/** What has to be known of a styles part: how many fills and cell styles it has, which are red, and how one reads. */
import { plain, readXmlText, type XmlSource } from '../xml.ts'
import { rewriting } from './rewrite.ts'

export function readStyleTable(source: XmlSource, text: string, red: string) {
  const redFills = new Set<number>()
  const redOnes = new Set<number>()
  let [fills, styles, inside] = [0, 0, '']
  readXmlText(source, text, {
    open: (name, { rgb, fillId }) => {
      if (name === 'cellXfs' || name === 'fills') inside = name
      else if (inside === 'fills' && name === 'fill') fills += 1
      else if (inside === 'fills' && name === 'fgColor' && rgb === red) redFills.add(fills - 1)
      else if (inside === 'cellXfs' && name === 'xf') {
        if (redFills.has(Number(fillId))) redOnes.add(styles)
        styles += 1
      }
    },
    close: (name) => {
      if (name === inside) inside = ''
    },
  })
  return { fills, styles, redOnes }
}

/** Some <xf> of cellXfs, by their numbers, as functions of the fill they get. */
export function xfsWithFill(source: XmlSource, text: string, wanted: ReadonlySet<number>): Map<number, (fill: number) => string> {
  const { events, take } = rewriting({})
  const found = new Map<number, (fill: number) => string>()
  let [place, inside, depth] = [-1, false, 0]
  readXmlText(source, text, {
    open: (name, attributes, tag) => {
      if (name === 'cellXfs') inside = true
      else if (inside && name === 'xf') place += 1
      if (!inside || !wanted.has(place)) return
      if (depth === 0) {
        take()
        Object.assign(attributes, { fillId: 'FILL', applyFill: '1' })
      }
      depth += 1
      events.open(name, attributes, { name: plain(tag.name) })
    },
    close: (name, tag) => {
      if (name === 'cellXfs') inside = false
      if (!inside || depth === 0) return
      depth -= 1
      events.close(name, { name: plain(tag.name) })
      const xml = depth === 0 ? take() : ''
      if (depth === 0) found.set(place, (fill) => xml.replace('fillId="FILL"', `fillId="${fill}"`))
    },
  })
  return found
}
