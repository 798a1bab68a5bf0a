/** A font under another family name, so that a licensed one need not lie here for a test. */
import { readFileSync } from 'node:fs'
import { fontsIn } from '../fonts/tables.ts'

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** `to` must not be longer than `from`: it is written over it in the name table. */
export function renamed(file: string, from: string, to: string): Buffer {
  const bytes = readFileSync(file)
  const name = fontsIn(bytes)[0]?.get('name')
  if (!name) throw new Error('no names in this font')
  const table = bytes.subarray(name.byteOffset - bytes.byteOffset, name.byteOffset - bytes.byteOffset + name.byteLength)
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const entry = 6 + index * 12
    const at = name.getUint16(4) + name.getUint16(entry + 10)
    if (!table.subarray(at, at + name.getUint16(entry + 8)).equals(utf16(from))) continue
    utf16(to).copy(table, at)
    table.writeUInt16BE(to.length * 2, entry + 8)
  }
  return bytes
}
