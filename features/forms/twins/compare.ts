/** Whether a sheet is an existing form by another name: counted, never guessed. Pure. */
import type { Column } from './columns.ts'

export type KnownForm = { id: string; columns: readonly Column[] }
export type Twin = { id: string; shared: number; columns: number; share: number }

const fewest = 4
const atLeast = 0.6
/** Nearly every list of people has these: alone they make no two forms alike. */
const naming = new Set(
  ['name', 'idNo', 'sex', 'phone', 'birthDate', 'age', 'address', 'homeAddress', 'currentAddress', 'community', 'street', 'district'].map((key) => `#${key}`),
)
const isTelling = ({ keys }: Column) => !keys.some((key) => naming.has(key))

function sharedOf(sheet: readonly Column[], form: KnownForm): { shared: number; telling: number } {
  const known = new Map(form.columns.flatMap((column) => column.keys.map((key) => [key, column] as const)))
  const taken = new Set<Column>()
  let shared = 0
  let telling = 0
  for (const column of sheet) {
    const same = column.keys.map((key) => known.get(key)).find((found) => found !== undefined && !taken.has(found))
    if (!same) continue
    taken.add(same)
    shared += 1
    if (isTelling(column)) telling += 1
  }
  return { shared, telling }
}

/**
 * The form the sheet is most like: at least 60 % of the columns of the one or of the other, of at least four, and not
 * only name, number and address unless the form asks nothing else. `places` tells that the sheet is a form of labelled
 * cells whose every text was taken for a label: then only the form's own columns count.
 */
export function twinAmong(sheet: readonly Column[], forms: Iterable<KnownForm>, places = false): Twin | undefined {
  let best: Twin | undefined
  for (const form of forms) {
    const { shared, telling } = sharedOf(sheet, form)
    const ofForm = form.columns.length >= fewest ? shared / form.columns.length : 0
    const ofSheet = !places && sheet.length >= fewest ? shared / sheet.length : 0
    const share = Math.max(ofForm, ofSheet)
    if (share < atLeast || (telling === 0 && form.columns.some(isTelling))) continue
    if (!best || share > best.share || (share === best.share && shared > best.shared))
      best = { id: form.id, shared, columns: ofForm > ofSheet ? form.columns.length : sheet.length, share }
  }
  return best
}
