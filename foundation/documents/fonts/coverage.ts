/** Which characters a font holds: its cmap, formats 4 and 12, which are the ones in use. */
import type { Tables } from './tables.ts'

function fromSegments(map: DataView, held: Set<number>): void {
  const segments = map.getUint16(6) / 2
  for (let index = 0; index < segments; index += 1) {
    const end = map.getUint16(14 + index * 2)
    const start = map.getUint16(16 + (segments + index) * 2)
    const delta = map.getUint16(16 + (2 * segments + index) * 2)
    const at = 16 + (3 * segments + index) * 2
    const offset = map.getUint16(at)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : map.getUint16(at + offset + (code - start) * 2)
      if (glyph !== 0) held.add(code)
    }
  }
}

function fromGroups(map: DataView, held: Set<number>): void {
  for (let index = 0; index < map.getUint32(12); index += 1) {
    const group = 16 + index * 12
    for (let code = map.getUint32(group); code <= map.getUint32(group + 4); code += 1) held.add(code)
  }
}

/** Adds to `held` the code points the font can show. */
export function addCoverage(tables: Tables, held: Set<number>): void {
  const cmap = tables.get('cmap')
  if (!cmap) return
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4)
    const map = new DataView(cmap.buffer, cmap.byteOffset + at, cmap.byteLength - at)
    if (map.getUint16(0) === 4) fromSegments(map, held)
    if (map.getUint16(0) === 12) fromGroups(map, held)
  }
}
