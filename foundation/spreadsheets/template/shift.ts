/** Rows put into a template push down what stands below: references to it move along. */

/** `start`: first row of data; `end`: the first row below the room for data; `by`: how many rows more than there was room for. */
export type Shift = { start: number; end: number; by: number }

export const movedRow = (row: number, { end, by }: Shift): number => (row >= end ? row + by : row)

/** A range that reaches the last row of the room grows with it; one that stands below moves. A sum over a room of one row grows, a merge in it does not. */
function movedRange(top: number, bottom: number, shift: Shift, single: boolean): [number, number] {
  return [movedRow(top, shift), bottom >= shift.end - 1 && (top < bottom || (single && top < shift.end)) ? bottom + shift.by : movedRow(bottom, shift)]
}

/** References as they stand in a formula, a merge or a list of ranges. Those to other sheets (`before` ends with !) are the caller's to judge. */
export function movedReferences(text: string, shift: Shift, { applies = (before: string) => !before.endsWith('!'), single = true } = {}): string {
  if (shift.by === 0) return text
  const reference = /("[^"]*")|(?<![A-Za-z0-9_.])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![A-Za-z0-9_(])/g
  return text.replace(
    reference,
    (whole: string, quoted: string | undefined, from: string, top: string, to: string | undefined, bottom: string | undefined, at: number) => {
      if (quoted !== undefined || !applies(text.slice(0, at))) return whole
      if (to === undefined || bottom === undefined) return `${from}${movedRow(Number(top), shift)}`
      const [first, last] = movedRange(Number(top), Number(bottom), shift, single)
      return `${from}${first}:${to}${last}`
    },
  )
}
