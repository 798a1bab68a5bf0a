/** Published examples: the machine's SM4 and SM3 are those of the standards. */
import { createCipheriv, createHash } from 'node:crypto'
import { expect, test } from 'vitest'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

function sm4(key: Buffer, block: Buffer): Buffer {
  const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false)
  return Buffer.concat([cipher.update(block), cipher.final()])
}

const key = hex('01234567 89ABCDEF FEDCBA98 76543210')

test('SM4: example 1 of GB/T 32907-2016, appendix A', () => {
  expect(sm4(key, key)).toEqual(hex('681EDF34 D206965E 86B3E94F 536E4246'))
})

test('SM4: example 2, a million rounds', () => {
  const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false)
  let block = key
  for (let round = 0; round < 1_000_000; round += 1) block = cipher.update(block)
  expect(block).toEqual(hex('595298C7 C6FD271F 0402F804 C33D3F66'))
})

test('SM4 in counter mode is the block cipher on a counter', () => {
  const first = hex('00001234 56789ABC DEF00000 000000FF')
  const second = hex('00001234 56789ABC DEF00000 00000100')
  const zeros = Buffer.alloc(32)
  expect(createCipheriv('sm4-ctr', key, first).update(zeros)).toEqual(Buffer.concat([sm4(key, first), sm4(key, second)]))
})

test('SM3: both examples of GB/T 32905-2016, appendix A', () => {
  const sm3 = (text: string) => createHash('sm3').update(text).digest()
  expect(sm3('abc')).toEqual(hex('66C7F0F4 62EEEDD9 D1F2D46B DC10E4E2 4167C487 5CF2F7A2 297DA02B 8F4BA8E0'))
  expect(sm3('abcd'.repeat(16))).toEqual(hex('DEBE9FF9 2275B8A1 38604889 C18E5A4D 6FDB70E5 387E5765 293DCBA3 9C0C5732'))
})
