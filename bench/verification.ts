/** Checking certificates on one core: reading the code and its signature, then with the status list looked up, beside the bare check of a signature. */
import { createHash, createPublicKey, verify } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { certificatePurpose, decodeSigned, encodeSigned, purposed, withSignature } from '../features/certificates/rules/signed.ts'
import type { StatusEntry } from '../features/certificates/rules/signed-status.ts'
import { standingOf } from '../features/certificates/rules/verify.ts'
import { isSignedBy } from '../foundation/signing.ts'
import { signers, type SigningAlgorithm } from '../foundation/signing/algorithms.ts'
import { median, report, times } from './measure.ts'

const now = '2026-11-24T02:00:00.000Z'
const list = { issuedAt: now, hours: 24 }

function made(algorithm: SigningAlgorithm, count: number) {
  const { generate, sign } = signers[algorithm]
  const { point, secret } = generate()
  const codes = Array.from({ length: count }, (_, at) => {
    const message = encodeSigned({
      keyId: 'AAAAAAAAAAA',
      certificateId: newId(),
      communityCode: '110101001001',
      number: `测量社区证〔2026〕${at + 1}号`,
      title: '社区志愿服务记录证明',
      issuer: '测量社区居民委员会',
      issuedOn: '2026-11-23',
      validUntil: null,
      contentDigest: 'A'.repeat(43),
      holderDigest: 'A'.repeat(22),
    })
    return withSignature(message, sign(purposed(certificatePurpose, message), point, secret))
  })
  return { key: { algorithm, publicKey: point }, codes }
}

const nameInList = (id: string) => createHash('sha256').update(id).digest().subarray(0, 12).toString('base64url')

type Made = ReturnType<typeof made>

function checkAll({ key, codes }: Made, entries: ReadonlyMap<string, StatusEntry>): void {
  for (const code of codes) {
    const read = decodeSigned(code)
    if (!read || !isSignedBy(key, certificatePurpose, read.message, read.signature)) throw new Error('a measured certificate does not verify')
    const entry = entries.get(nameInList(read.certificate.certificateId))
    const standing = standingOf({ signature: 'good', contentMatches: null, list, entry, validUntil: read.certificate.validUntil }, now, '2026-11-24')
    if (standing.state === 'altered' || standing.state === 'unknown') throw new Error(`a measured certificate is ${standing.state}`)
  }
}

/** The bare signatures, read beforehand. */
function floorOf({ key, codes }: Made): () => void {
  const publicKey = createPublicKey({ key: key.publicKey, format: 'jwk' })
  const read = codes
    .flatMap((code) => decodeSigned(code) ?? [])
    .map(({ message, signature }) => ({ message: purposed(certificatePurpose, message), signature }))
  return () => {
    for (const { message, signature } of read) verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)
  }
}

/** Milliseconds of processor time, the median of five after a warm-up: one core's worth, whatever else runs on the machine. */
function processorTime(work: () => void): number {
  const taken: number[] = []
  for (let run = -1; run < 5; run += 1) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    if (run >= 0) taken.push((user + system) / 1000)
  }
  return median(taken)
}

const perSecond = (count: number, milliseconds: number) => (count * 1000) / milliseconds
const shown = (rate: number) => `${Math.round(rate).toLocaleString('en')} a second`

export function measureVerification(): void {
  const count = 5000
  const es256 = made('ES256', count)
  // a long list: every twentieth certificate of ours is on it, among 10,000 others
  const listed = es256.codes.filter((_, at) => at % 20 === 0).flatMap((code) => decodeSigned(code)?.certificate.certificateId ?? [])
  const others = Array.from({ length: 10_000 }, () => newId())
  const entries = new Map([...others, ...listed].map((id): [string, StatusEntry] => [nameInList(id), [nameInList(id), 'r', '2026-11-24']]))
  const bare = floorOf(es256)
  const plain = processorTime(() => checkAll(es256, new Map()))
  const looked = processorTime(() => checkAll(es256, entries))
  const floor = processorTime(bare)
  for (const [what, taken] of [
    ['certificates checked, ES256', plain],
    ['the same with a status list of 10,000', looked],
  ] as const) {
    const rate = perSecond(count, taken)
    const ratio = taken / floor
    report({
      what,
      on: 'one core',
      ours: shown(rate),
      floor: shown(perSecond(count, floor)),
      ratio: times(ratio),
      bound: '≥ 5,000 a second',
      holds: rate >= 5000,
    })
  }
  const sm2 = made('SM2', 200)
  const rate = perSecond(
    200,
    processorTime(() => checkAll(sm2, new Map())),
  )
  report({
    what: 'certificates checked, SM2 (in JavaScript, as a phone does)',
    on: 'one core',
    ours: shown(rate),
    floor: '—',
    ratio: '—',
    bound: '≥ 50 a second',
    holds: rate >= 50,
  })
}
