import type { Pair } from '../../words.ts'
import type { Cell } from '../types.ts'
import { habitWords } from './words.ts'

/**
 * What is wrong with a cell whatever it is meant to be: an error, a formula without a stored value, digits Excel has lost. The sentence
 * takes `{{text}}`, the cell's `raw`. A number that has lost digits only matters where digits matter: in codes, not in sums.
 */
export function cellFault(cell: Cell | undefined): Pair | undefined {
  if (cell?.type === 'error') return habitWords.error
  if (cell?.formula === 'unstored') return habitWords.unstored
  return cell?.lostPrecision ? habitWords.lostPrecision : undefined
}
