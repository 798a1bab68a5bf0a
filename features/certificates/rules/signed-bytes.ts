/** base64url, UUIDs and days as bytes, alike in Node and in every browser. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** By character code; 255 for what is no letter of the alphabet. */
const values = new Uint8Array(128).fill(255)
for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value

export function toBase64url(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += alphabet.charAt((held >> bits) & 63)
    }
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (6 - bits)) & 63)
}

/** Undefined for anything that no bytes are written as: another letter, a length that cannot be, bits left over at the end. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [held, bits, at] = [0, 0, 0]
  for (let place = 0; place < text.length; place += 1) {
    const value = values[text.charCodeAt(place)] ?? 255
    if (value === 255) return undefined
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined
}

export function uuidBytes(id: string): Uint8Array {
  return Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function uuidText(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const first = Date.parse('2020-01-01T00:00:00Z')
const aDay = 86_400_000

/** Days since 1 January 2020; two bytes last until 2199. */
export const dayNumber = (day: string) => (Date.parse(`${day}T00:00:00Z`) - first) / aDay
export const dayOf = (number: number) => new Date(first + number * aDay).toISOString().slice(0, 10)
