/** The family names a font gives itself, in every language it has (name identifiers 1 and 16). */
import type { Tables } from './tables.ts'

function decoded(name: DataView, at: number, length: number): string {
  let text = ''
  for (let index = 0; index < length; index += 2) text += String.fromCharCode(name.getUint16(at + index))
  return text
}

export function familiesIn(tables: Tables): string[] {
  const name = tables.get('name')
  if (!name) return []
  const found = new Set<string>()
  const strings = name.getUint16(4)
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const entry = 6 + index * 12
    const [platform, id] = [name.getUint16(entry), name.getUint16(entry + 6)]
    // Unicode and Windows entries are UTF-16; the old Macintosh ones say nothing more
    if ((platform === 0 || platform === 3) && (id === 1 || id === 16)) found.add(decoded(name, strings + name.getUint16(entry + 10), name.getUint16(entry + 8)))
  }
  return [...found]
}
