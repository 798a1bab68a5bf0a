/** Text of a box cut into lines; a Chinese character is twice as wide as a Latin letter. */
const widthOf = (character: string) => (/[\u2e80-\uffff]/.test(character) ? 2 : 1)

/** At most `most` lines of `width` half-widths; what does not fit ends with …. */
export function linesOf(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const character of text) {
    if (used + widthOf(character) > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += character
    used += widthOf(character)
  }
  lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`]
}
