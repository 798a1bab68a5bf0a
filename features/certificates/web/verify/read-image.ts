/** Reads a QR code from a picture, on this device; what does it is loaded only when somebody chooses a picture. */
import { cut, partsOf, type Picture } from './picture-parts.ts'

/** A photograph larger than this is reduced first; a page scanned at 300 dpi is not. */
const longest = 3600
const patience = 12_000
const patienceOfPart = 1500

export type Progress = (done: number, of: number) => void

function pixelsOf(picture: ImageBitmap): Picture | undefined {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  if (!pen) return undefined
  // what is transparent in a file is white on paper
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  return pen.getImageData(0, 0, width, height)
}

/** Looks through the whole and its parts for at most twelve seconds. Undefined where there is none to be read. */
export async function readImage(file: Blob, progress: Progress = () => undefined): Promise<string | undefined> {
  const { default: decodeQR } = await import('qr/decode.js')
  const picture = await createImageBitmap(file)
    .then(pixelsOf)
    .catch(() => undefined)
  if (!picture) return undefined
  const until = performance.now() + patience
  const parts = partsOf(picture)
  for (const [done, part] of parts.entries()) {
    if (performance.now() > until) return undefined
    progress(done, parts.length)
    // lets the page draw and answer between two looks
    await new Promise((resume) => setTimeout(resume))
    try {
      return decodeQR(cut(picture, part), { effort: Number.POSITIVE_INFINITY, timeLimit: patienceOfPart })
    } catch {
      // not in this part, or not at this size
    }
  }
  return undefined
}
