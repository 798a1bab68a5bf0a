/** Cuts a text into stretches that match one of the parts and stretches that do not. Pure. */
export function highlight(text: string, parts: readonly string[]): { text: string; matching: boolean }[] {
  const marks = Array.from({ length: text.length }, () => false)
  for (const part of parts) {
    if (!part) continue
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) marks.fill(true, at, at + part.length)
  }
  const stretches: { text: string; matching: boolean }[] = []
  for (const [place, sign] of text.split('').entries()) {
    const last = stretches.at(-1)
    const matching = marks[place] ?? false
    if (last?.matching === matching) last.text += sign
    else stretches.push({ text: sign, matching })
  }
  return stretches
}
