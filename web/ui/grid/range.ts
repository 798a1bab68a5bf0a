/** A rectangle of cells, by place in the shown order. `row` −1 is the head. */
export type Spot = { row: number; column: number }
export type Range = { top: number; bottom: number; left: number; right: number }

export function rangeOf(one: Spot, other: Spot): Range {
  return {
    top: Math.max(0, Math.min(one.row, other.row)),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

export const heightOf = ({ top, bottom }: Range) => bottom - top + 1
export const widthOf = ({ left, right }: Range) => right - left + 1
export const isOne = (range: Range) => heightOf(range) === 1 && widthOf(range) === 1
export const sameSpot = (one: Spot, other: Spot) => one.row === other.row && one.column === other.column
