/** Reads a QR code from a picture, on this device; what does it is loaded only when somebody chooses a picture. */

const longest = 1600

/** Undefined where there is none to be read. */
export async function readImage(file: Blob): Promise<string | undefined> {
  const { default: decodeQR } = await import('qr/decode.js')
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    if (!pen) return undefined
    pen.drawImage(picture, 0, 0, width, height)
    return decodeQR(pen.getImageData(0, 0, width, height), { effort: Number.POSITIVE_INFINITY, timeLimit: 3000 })
  } catch {
    return undefined
  }
}
