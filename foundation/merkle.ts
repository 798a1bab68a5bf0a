/**
 * A Merkle tree over lines, as in RFC 6962 §2.1: leaves and nodes are hashed under different first bytes, so that neither can
 * pass for the other; a tree that is not full is split at the largest power of two. The same code on server and screen;
 * `sha256` is given, because a browser computes it its own way.
 */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>
export type ProofStep = { side: 'left' | 'right'; hash: string }

export const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const bytesOf = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const utf8 = (text: string) => new TextEncoder().encode(text)

async function hashed(first: number, parts: readonly Uint8Array[], sha256: Sha256): Promise<Uint8Array> {
  const whole = new Uint8Array(1 + parts.reduce((size, part) => size + part.length, 0))
  whole[0] = first
  let at = 1
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return sha256(whole)
}

export const leafOf = (line: string, sha256: Sha256) => hashed(0, [utf8(line)], sha256)
const node = (left: Uint8Array, right: Uint8Array, sha256: Sha256) => hashed(1, [left, right], sha256)

/** Level by level; the last of an odd level goes up as it is, which is the same split as the largest power of two. */
async function levels(lines: readonly string[], sha256: Sha256): Promise<Uint8Array[][]> {
  const all = [await Promise.all(lines.map((line) => leafOf(line, sha256)))]
  for (let level = all[0] as Uint8Array[]; level.length > 1;) {
    const above: Uint8Array[] = []
    for (let place = 0; place < level.length; place += 2) {
      const [left, right] = [level[place] as Uint8Array, level[place + 1]]
      above.push(right ? await node(left, right, sha256) : left)
    }
    all.push(above)
    level = above
  }
  return all
}

/** 64 hex digits; a day without lines has the hash of nothing. */
export async function rootOf(lines: readonly string[], sha256: Sha256): Promise<string> {
  if (lines.length === 0) return hex(await sha256(new Uint8Array()))
  return hex((await levels(lines, sha256)).at(-1)?.[0] as Uint8Array)
}

/** The hashes beside the way from a line up to the root, lowest first; undefined when there is no such line. */
export async function proofOf(lines: readonly string[], position: number, sha256: Sha256): Promise<ProofStep[] | undefined> {
  if (position >= lines.length) return undefined
  const proof: ProofStep[] = []
  let place = position
  for (const level of (await levels(lines, sha256)).slice(0, -1)) {
    const beside = level[place ^ 1]
    if (beside) proof.push({ side: place % 2 === 0 ? 'right' : 'left', hash: hex(beside) })
    place = Math.floor(place / 2)
  }
  return proof
}

/** The root that a line and its proof lead to: equal to the day's root exactly when the line stands in the day. */
export async function rootFrom(line: string, proof: readonly ProofStep[], sha256: Sha256): Promise<string> {
  let hash = await leafOf(line, sha256)
  for (const { side, hash: beside } of proof) {
    hash = side === 'left' ? await node(bytesOf(beside), hash, sha256) : await node(hash, bytesOf(beside), sha256)
  }
  return hex(hash)
}

/** The seal before the first day. */
export const beginning = '0'.repeat(64)

/** The seal of a day: what it covers is written out, so that anyone can compute it with any SHA-256. */
export async function sealOf({ day, lines, root, previous }: { day: string; lines: number; root: string; previous: string }, sha256: Sha256): Promise<string> {
  return hex(await sha256(utf8(`jianfu burden day\n${day}\n${lines}\n${root}\n${previous}\n`)))
}
