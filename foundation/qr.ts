/** QR codes (ISO/IEC 18004): row by row, true where it is dark; the quiet zone is left to whoever draws it. */
import encodeQR from 'qr'

const border = 1

/** Error correction M (15 %), for paper that gets folded. */
export function qrModules(text: string): boolean[][] {
  const inside = <T>(of: readonly T[]) => of.slice(border, -border)
  // the library always leaves a border
  return inside(encodeQR(text, 'raw', { ecc: 'medium', border })).map(inside)
}
