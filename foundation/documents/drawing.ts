/** What is drawn is SVG; a QR code given as fields becomes one path, with the quiet zone of four fields it needs. */
import type { Drawing } from './types.ts'

export function svgOf(drawing: Drawing): string {
  if ('svg' in drawing) return drawing.svg
  const { modules } = drawing
  const side = modules.length + 8
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`
}
