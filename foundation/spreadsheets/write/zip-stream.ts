/** A zip written while it is read: never more of it in memory than a few pieces. */
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

export type Part = { name: string; content: string | Uint8Array | (() => AsyncIterable<Uint8Array>) }

/** Sheets repeat themselves: level 1 packs them nearly as small as level 6 in a third of the time. */
const compressionLevel = 1

/**
 * Parts are opened one after the other, each when the one before is written; so a later part may be made from what an earlier one counted.
 * Where the source of a part fails, the stream is destroyed with its error; where the reader goes away, the source is closed.
 */
export function zipStream(parts: Iterable<Part>): Readable {
  const zip = new ZipFile()
  const output = new PassThrough({ highWaterMark: 262_144 })
  const open = new Set<Readable>()
  const fail = (fault: unknown) => {
    for (const source of open) source.destroy()
    output.destroy(fault instanceof Error ? fault : new Error(String(fault)))
  }
  zip.on('error', fail)
  for (const { name, content } of parts) {
    zip.addReadStreamLazy(name, { compressionLevel }, (give) => {
      const source = Readable.from(typeof content === 'function' ? content() : [Buffer.from(content as string)], { highWaterMark: 2 })
      open.add(source)
      source.on('error', fail).on('close', () => open.delete(source))
      give(null, source)
    })
  }
  zip.end()
  zip.outputStream.pipe(output)
  output.on('close', () => {
    for (const source of open) source.destroy()
  })
  return output
}
