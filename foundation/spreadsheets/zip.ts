/**
 * The zip around a workbook. The directory is judged before anything is unpacked, and unpacking stops where a part gives more bytes
 * than its directory entry says (yauzl), so that the sum of what the entries say is the most that can come out.
 */
import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry } from 'yauzl'
import { isRefusal } from '../refusal.ts'
import { bomb, brokenFile, encryptedWorkbook } from './faults.ts'
import { limits } from './limits.ts'

export type Zip = {
  /** Of the file, for sentences. */
  name: string
  /** As they stand in the zip, in its order. */
  parts: readonly string[]
  has: (part: string) => boolean
  /** Unpacks one part in pieces. Refuses SPREADSHEET_BROKEN where it is absent or damaged. */
  read: (part: string) => AsyncGenerator<Uint8Array, void, undefined>
  /** One part as text; refuses SPREADSHEET_BOMB above `limits.wholePart`. */
  text: (part: string) => Promise<string>
  bytes: (part: string) => Promise<Buffer>
}

/** Bytes handed on together. */
const atOnce = 65_536

// entries that lie over one another unpack the same bytes many times: more than the file itself holds
function judge(name: string, entries: readonly Entry[], size: number): void {
  let packed = 0
  let unpacked = 0
  for (const entry of entries) {
    if (entry.isEncrypted()) throw encryptedWorkbook(name)
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    const steep = entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > limits.ratio * Math.max(1, entry.compressedSize)
    if (steep || unpacked > limits.unpacked || packed > size) throw bomb(name, entry.fileName)
  }
}

async function directory(name: string, file: Buffer) {
  const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false })
  if (zip.entryCount > limits.parts) throw bomb(name, `${zip.entryCount}`)
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return { zip, entries }
}

/** Refuses a broken directory, a password, and anything that would unpack to more than `limits` allow (before unpacking it). */
export async function openZip(name: string, file: Uint8Array): Promise<Zip> {
  const damaged = (where: string) => (fault: unknown) => {
    throw isRefusal(fault) ? fault : brokenFile(name, where)
  }
  const { zip, entries } = await directory(name, Buffer.from(file.buffer, file.byteOffset, file.byteLength)).catch(damaged('zip'))
  judge(name, entries, file.byteLength)
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]))
  async function* read(part: string) {
    const entry = byName.get(part)
    if (!entry) throw brokenFile(name, part)
    try {
      const stream: Readable = await zip.openReadStreamPromise(entry)
      for await (const piece of stream as AsyncIterable<Uint8Array>)
        // a part that was not compressed comes whole
        for (let at = 0; at < piece.length; at += atOnce) yield piece.subarray(at, at + atOnce)
    } catch (fault) {
      damaged(part)(fault)
    }
  }
  async function bytes(part: string) {
    if ((byName.get(part)?.uncompressedSize ?? 0) > limits.wholePart) throw bomb(name, part)
    const pieces: Uint8Array[] = []
    for await (const piece of read(part)) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  return { name, parts: entries.map(({ fileName }) => fileName), has: (part) => byName.has(part), read, bytes, text: async (part) => decode(await bytes(part)) }
}

/** Parts are UTF-8, or UTF-16 where a byte order mark says so. */
export function decode(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(mark).decode(bytes)
}
