/** In which order calculated fields are worked out, so that each finds what it reads; a circle has no order. */
import { parseFormula } from './parse.ts'
import { fieldsRead, type Formula } from './tree.ts'

export type Calculated = { id: string; formula: Formula }

/** Those whose formula can be read, by field. */
export function formulasOf(fields: readonly { id: string; formula: string | null }[]): Map<string, Formula> {
  return new Map(
    fields.flatMap(({ id, formula }) => {
      const read = formula === null ? undefined : parseFormula(formula)
      return read && 'formula' in read ? [[id, read.formula] as const] : []
    }),
  )
}

/** `order`: what is read comes first. `circle`: the fields of the first circle found, as they follow each other; then there is no order. */
export function calculationOrder(formulas: ReadonlyMap<string, Formula>): { order: Calculated[]; circle: string[] | null } {
  const order: Calculated[] = []
  const done = new Set<string>()
  let circle: string[] | null = null
  const visit = (id: string, way: readonly string[]): void => {
    const formula = formulas.get(id)
    if (circle || done.has(id) || !formula) return
    if (way.includes(id)) {
      circle = [...way.slice(way.indexOf(id)), id]
      return
    }
    for (const read of fieldsRead(formula)) visit(read, [...way, id])
    done.add(id)
    order.push({ id, formula })
  }
  for (const id of formulas.keys()) visit(id, [])
  return circle ? { order: [], circle } : { order, circle: null }
}
