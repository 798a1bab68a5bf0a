/** Districts too small to write in: their names stand outside, at the end of a line that runs clear of the other names. */
export type Callout = { via: [number, number][]; at: [number, number]; anchor: 'start' | 'middle' }

/** On the picture of shapes.ts, 560 wide. */
export const callouts: Readonly<Record<string, Callout>> = {
  '110101000000': { via: [[430, 419]], at: [434, 424], anchor: 'start' },
  '110102000000': {
    via: [
      [284, 464],
      [430, 484],
    ],
    at: [434, 489],
    anchor: 'start',
  },
  '110107000000': { via: [[66, 296]], at: [60, 288], anchor: 'middle' },
}
