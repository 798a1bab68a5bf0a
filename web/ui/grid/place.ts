/** Where the list of a field stands: right beneath it, or right above where there is more room, and always within sight. Pixels of the window. */

export type Box = { left: number; top: number; bottom: number; width: number }
/** What can be seen: without the keyboard of a phone. */
export type Sight = { left: number; top: number; width: number; height: number }
export type Place = { left: number; width: number; maxHeight: number; top?: number; bottom?: number }

const tallest = 250
const least = 96
const edge = 8

/** `whole`: the height of the window, from whose lower edge `bottom` is measured: so a short list above still touches its field. */
export function placeOf(box: Box, sight: Sight, whole: number): Place {
  const width = Math.min(Math.max(box.width, 160), sight.width - 2 * edge)
  const left = Math.max(sight.left + edge, Math.min(box.left, sight.left + sight.width - width - edge))
  const beneath = sight.top + sight.height - box.bottom - edge
  const above = box.top - sight.top - edge
  const isAbove = beneath < tallest && above > beneath
  const room = Math.max(least, Math.min(tallest, isAbove ? above : beneath))
  return { left, width, maxHeight: room, ...(isAbove ? { bottom: whole - box.top } : { top: box.bottom }) }
}
