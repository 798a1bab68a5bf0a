/** What stands around the rows of a sheet (hidden columns before them, merged cells after them), found without parsing the rows. */
import { bomb } from './faults.ts'
import { rangeOf } from './letters.ts'
import { limits } from './limits.ts'
import type { Range } from './types.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

export type SheetFrame = { merges: Range[]; hiddenColumns: number[]; widths: (number | undefined)[] }

const mark = Buffer.from('sheetData')
/** 16,384 columns with a width each stay below. */
const mostBefore = 4 * 1024 * 1024

/** The bytes of a sheet without what lies between <sheetData> and </sheetData>. */
async function* withoutRows(zip: Zip, part: string): AsyncGenerator<Uint8Array, void, undefined> {
  let state: 'before' | 'rows' | 'after' = 'before'
  let kept = Buffer.alloc(0)
  let size = 0
  const give = (bytes: Buffer) => {
    size += bytes.length
    if (size > limits.wholePart) throw bomb(zip.name, part)
    return bytes
  }
  for await (const piece of zip.read(part)) {
    if (state === 'after') {
      yield give(Buffer.from(piece))
      continue
    }
    kept = Buffer.concat([kept, piece])
    if (state === 'before') {
      const at = kept.indexOf(mark)
      const end = at < 0 ? -1 : kept.indexOf(0x3e, at)
      if (end < 0) {
        if (kept.length > mostBefore) throw bomb(zip.name, part)
        continue
      }
      yield give(kept.subarray(0, end + 1))
      state = kept[end - 1] === 0x2f ? 'after' : 'rows'
      kept = kept.subarray(end + 1)
    }
    if (state === 'rows') {
      // the end tag may carry a prefix: </x:sheetData>
      const at = kept.lastIndexOf(mark)
      const start = at < 0 ? -1 : kept.lastIndexOf(0x3c, at)
      if (start >= 0 && kept[start + 1] === 0x2f) {
        kept = kept.subarray(start)
        state = 'after'
      } else kept = kept.subarray(Math.max(0, kept.length - 64))
    }
    if (state === 'after') {
      yield give(kept)
      kept = Buffer.alloc(0)
    }
  }
  if (state !== 'after') yield give(kept)
}

/** Also unpacks the whole sheet once, so that a part that lies about its size is refused before a row is given. */
export async function readFrame(zip: Zip, part: string): Promise<SheetFrame> {
  const frame: SheetFrame = { merges: [], hiddenColumns: [], widths: [] }
  const events = {
    open: (name: string, attributes: Record<string, string>) => {
      if (name === 'mergeCell') {
        const range = rangeOf(attributes.ref ?? '')
        if (range) frame.merges.push(range)
      } else if (name === 'col') {
        const last = Math.min(Number(attributes.max), limits.columns)
        for (let column = Number(attributes.min) - 1; column >= 0 && column < last; column += 1) {
          if (attributes.hidden === '1' || attributes.hidden === 'true') frame.hiddenColumns.push(column)
          if (attributes.width !== undefined) frame.widths[column] = Number(attributes.width)
        }
      }
    },
  }
  for await (const _ of readXml({ name: zip.name, part }, withoutRows(zip, part), events, () => []));
  return frame
}
