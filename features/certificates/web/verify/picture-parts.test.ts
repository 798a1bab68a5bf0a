import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrModules } from '../../../../foundation/qr.ts'
import { cut, partsOf, type Picture } from './picture-parts.ts'

const link = `http://localhost:3000/verify#${'Aq2fz8-CVUkqAaIGgkMudceQfYoMDOfI4wAZopc9VAnSCz_l'.repeat(6)}`

/** A page of A4 as a renderer draws it at so many dots an inch: lines of text, and the code of 3.7 cm at its foot, its edges grey. */
function pageAt(dpi: number): Picture {
  const [width, height] = [Math.round(8.27 * dpi), Math.round(11.69 * dpi)]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  const ink = (x: number, y: number, grey: number) => data.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3)
  for (let y = Math.round(dpi * 2); y < dpi * 7; y += 1)
    for (let x = dpi; x < width - dpi; x += 1) if (y % (dpi / 2) < dpi / 6 && (x * 7 + (y >> 2) * 13) % 11 < 5) ink(Math.floor(x), y, 30)
  const modules = qrModules(link)
  const side = (3.7 / 2.54) * dpi
  const [left, top, samples] = [1.15 * dpi, 9 * dpi, 4]
  const dark = (x: number, y: number) => modules[Math.floor(((y - top) / side) * modules.length)]?.[Math.floor(((x - left) / side) * modules.length)] === true
  for (let y = Math.floor(top); y <= top + side; y += 1)
    for (let x = Math.floor(left); x <= left + side; x += 1) {
      let hits = 0
      for (let at = 0; at < samples ** 2; at += 1) if (dark(x + ((at % samples) + 0.5) / samples, y + (Math.floor(at / samples) + 0.5) / samples)) hits += 1
      ink(x, y, 255 - (255 * hits) / samples ** 2)
    }
  return { width, height, data }
}

function readIn(picture: Picture): string | undefined {
  for (const part of partsOf(picture)) {
    try {
      return decodeQR(cut(picture, part), { effort: Number.POSITIVE_INFINITY, timeLimit: 1500 })
    } catch {
      // the next part
    }
  }
  return undefined
}

test.each([120, 150, 250])('the code is found on a picture of the whole page at %i dpi', (dpi) => {
  expect(readIn(pageAt(dpi))).toBe(link)
})

test('the parts lie within the picture and cover its foot first', () => {
  const parts = partsOf({ width: 993, height: 1404 })
  expect(parts.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= 993 && y + height <= 1404)).toBe(true)
  expect(parts.findIndex(({ y, height }) => y > 0 && y + height === 1404)).toBeLessThan(4)
  expect(parts.length).toBeLessThan(200)
})
