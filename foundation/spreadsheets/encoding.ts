/** In which encoding a .csv was saved: a byte order mark says so, else strict UTF-8, else GB 18030 (what Excel here still writes). */
import type { Encoding } from './types.ts'

/** undefined for what is no text in any of them. `skip`: bytes of the byte order mark. */
export function encodingOf(bytes: Uint8Array): { encoding: Encoding; skip: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return reads(bytes, 'utf-8') ? { encoding: 'utf-8', skip: 3 } : undefined
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 }
  const sample = bytes.subarray(0, 4096)
  // without a mark: ASCII in UTF-16 has a zero in every other byte
  const zeros = [0, 1].map((side) => sample.filter((byte, at) => at % 2 === side && byte === 0).length)
  if (sample.length >= 4 && Math.max(...zeros) > sample.length / 8) return { encoding: (zeros[1] ?? 0) > (zeros[0] ?? 0) ? 'utf-16le' : 'utf-16be', skip: 0 }
  if (sample.some((byte) => byte < 32 && ![9, 10, 12, 13, 26].includes(byte))) return undefined
  for (const encoding of ['utf-8', 'gb18030'] as const) if (reads(bytes, encoding)) return { encoding, skip: 0 }
  return undefined
}

function reads(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    for (let at = 0; at < bytes.length; at += 1_048_576) decoder.decode(bytes.subarray(at, at + 1_048_576), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** Decoded in pieces of 64 kB, so that the reader of a long file gives the event loop its turn. */
export function* decoded(bytes: Uint8Array, { encoding, skip }: { encoding: Encoding; skip: number }): Generator<string, void, undefined> {
  const decoder = new TextDecoder(encoding)
  for (let at = skip; at < bytes.length; at += 65_536) yield decoder.decode(bytes.subarray(at, at + 65_536), { stream: at + 65_536 < bytes.length })
}
