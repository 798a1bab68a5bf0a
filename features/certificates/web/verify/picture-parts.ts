/** Where in a picture to look for the code, and how large: on a picture of a whole page it is small and at the foot. Pure. */

export type Picture = { width: number; height: number; data: Uint8Array | Uint8ClampedArray }
/** A part of the picture, in its pixels, and by how much it is enlarged (below 1: reduced) before it is read. */
export type Part = { x: number; y: number; width: number; height: number; scale: number }

/** Longest side that is read at once: beyond it a look takes too long on a phone. */
const longest = 2400
const smallestPart = 120

/** Columns by rows of tiles that overlap by half. */
function tiles({ width, height }: Pick<Picture, 'width' | 'height'>, across: number): Omit<Part, 'scale'>[] {
  const [tileWidth, tileHeight] = [Math.floor(width / across), Math.floor(height / across)]
  if (Math.min(tileWidth, tileHeight) < smallestPart) return []
  const steps = 2 * across - 1
  const at = (step: number, whole: number, tile: number) => (steps === 1 ? 0 : Math.round(((whole - tile) * step) / (steps - 1)))
  const places = Array.from({ length: steps * steps }, (_, place) => ({ row: steps - 1 - Math.floor(place / steps), column: place % steps }))
  return places.map(({ row, column }) => ({ x: at(column, width, tileWidth), y: at(row, height, tileHeight), width: tileWidth, height: tileHeight }))
}

/** In the order to try: the whole, its lower half, then halves and thirds from the foot up; each at several sizes. */
export function partsOf({ width, height }: Pick<Picture, 'width' | 'height'>): Part[] {
  const whole = { x: 0, y: 0, width, height }
  const half = Math.floor(height / 2)
  const lower = { x: 0, y: height - half, width, height: half }
  const fits = ({ scale, ...part }: Part) => Math.max(part.width, part.height) * scale <= longest
  const sized = (part: Omit<Part, 'scale'>, scales: readonly number[]) => scales.map((scale) => ({ ...part, scale }))
  const reduced = Math.min(1, longest / Math.max(width, height))
  return [
    ...sized(whole, [reduced, reduced / 2]),
    ...sized(lower, [1, 2, 3]),
    ...tiles(whole, 2).flatMap((tile) => sized(tile, [1, 2, 3])),
    ...tiles(whole, 3).flatMap((tile) => sized(tile, [1, 2, 3, 4])),
    ...sized(whole, [reduced / 3]),
  ].filter(fits)
}

/** Cuts the part out and scales it: the mean of what falls together, evened between neighbours where it is enlarged. */
export function cut({ width: line, data }: Picture, { x, y, width, height, scale }: Part): Picture {
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const channels = 4
  const grey = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = ((y + row) * line + x + column) * channels
      grey[row * width + column] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 151 + (data[at + 2] ?? 0) * 28) >> 8
    }
  const out = new Uint8ClampedArray(across * down * channels).fill(255)
  const value = scale < 1 ? meanOf(grey, width, height, scale) : betweenOf(grey, width, height, scale)
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) out.fill(value(column, row), (row * across + column) * channels, (row * across + column) * channels + 3)
  return { width: across, height: down, data: out }
}

type Grey = (column: number, row: number) => number

function meanOf(grey: Uint8Array, width: number, height: number, scale: number): Grey {
  const end = (place: number, whole: number) => Math.min(whole, Math.max(Math.floor(place / scale) + 1, Math.floor((place + 1) / scale)))
  return (column, row) => {
    const [left, right, top, bottom] = [Math.floor(column / scale), end(column, width), Math.floor(row / scale), end(row, height)]
    let sum = 0
    for (let line = top; line < bottom; line += 1) for (let at = left; at < right; at += 1) sum += grey[line * width + at] ?? 0
    return sum / ((right - left) * (bottom - top) || 1)
  }
}

function betweenOf(grey: Uint8Array, width: number, height: number, scale: number): Grey {
  const inside = (place: number, whole: number) => Math.min(whole - 1, Math.max(0, (place + 0.5) / scale - 0.5))
  return (column, row) => {
    const [across, down] = [inside(column, width), inside(row, height)]
    const [left, top] = [Math.floor(across), Math.floor(down)]
    const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)]
    const mixed = (line: number) => (grey[line * width + left] ?? 0) * (1 - across + left) + (grey[line * width + right] ?? 0) * (across - left)
    return mixed(top) * (1 - down + top) + mixed(bottom) * (down - top)
  }
}
