/** Red twins of the styles a workbook has: the same in everything but the fill. And the way back, when a cell has been mended. */
import type { Zip } from '../zip.ts'
import { rewriteText, type Hooks } from './rewrite.ts'
import { readStyleTable, xfsWithFill } from './style-table.ts'

/** One shade beside Excel's own red for bad values, so that ours is known again. */
export const ourRed = 'FFFFC7CF'
const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${ourRed}"/><bgColor indexed="64"/></patternFill></fill>`

export type RedStyles = {
  /** The number of the red style that is like this one. */
  red: (old?: number) => number
  /** The number of the style without our red; the same number where there is none. */
  mended: (old?: number) => number | undefined
  /** Whether an earlier import left red cells at all. */
  wasRed: boolean
  /** The part of styles, once all twins are known. */
  part: () => string
}

/** undefined where a workbook has no styles: nothing can be coloured there. */
export async function redStyles(zip: Zip, part: string | undefined): Promise<RedStyles | undefined> {
  if (!part) return undefined
  const source = { name: zip.name, part }
  const text = await zip.text(part)
  const { fills, styles, redOnes } = readStyleTable(source, text, ourRed)
  if (fills === 0 || styles === 0) return undefined
  const twins = new Map<string, { place: number; old: number; fill: number }>()
  const twin = (old: number, to: number): number => {
    const known = twins.get(`${old} ${to}`) ?? { place: styles + twins.size, old: old < styles ? old : 0, fill: to }
    twins.set(`${old} ${to}`, known)
    return known.place
  }
  const twinsXml = () => {
    const fresh = [...twins.values()]
    const made = xfsWithFill(source, text, new Set(fresh.map(({ old }) => old)))
    return fresh.map((one) => made.get(one.old)?.(one.fill) ?? '').join('')
  }
  const hooks: Hooks = {
    open: (name, attributes) => {
      if (name === 'fills' || name === 'cellXfs') delete attributes.count
      return undefined
    },
    end: (name) => {
      if (name === 'fills') return fill
      return name === 'cellXfs' ? twinsXml() : undefined
    },
  }
  return {
    red: (old = 0) => (redOnes.has(old) ? old : twin(old, fills)),
    mended: (old) => (old !== undefined && redOnes.has(old) ? twin(old, 0) : old),
    wasRed: redOnes.size > 0,
    part: () => rewriteText(source, text, hooks),
  }
}
