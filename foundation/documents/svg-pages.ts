/** The compiler draws all pages into one tall SVG with the shapes of all letters; here each page becomes one of its own, with its letters. */

const headOf = /^<svg [^>]*>/
const pageStart = /\n {4}(?=<path class="typst-shape")/
const letters = /<defs id="glyph">([\s\S]*?)<\/defs>/
const letter = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g

/** `size` of a page in points. */
export function svgPages(svg: string, { width, height }: { width: number; height: number }): string[] {
  const head = headOf.exec(svg)?.[0] ?? ''
  const end = svg.indexOf('\n    <defs')
  const shapes = new Map([...(letters.exec(svg)?.[1] ?? '').matchAll(letter)].map(([shape, id = '']) => [id, shape]))
  const others = svg.slice(end, svg.lastIndexOf('</svg>')).replace(letters, '')
  const window = head
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height}"`)
    .replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}pt" height="${height}pt"`)
  const [, ...pages] = svg.slice(head.length, end).split(pageStart)
  return pages.map((page) => {
    // each page stands where it begins, not below the pages before it
    const drawn = page.replace(/<g transform="matrix\(1 0 0 1 0 [\d.]+\)">/, '<g>')
    const used = [...new Set([...drawn.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id = '']) => id))]
    return `${window}${drawn}<defs>${used.map((id) => shapes.get(id) ?? '').join('')}</defs>${others}</svg>`
  })
}
