/** Text as it came from a person, made fit for a line: no control signs, no stray breaks. */

/** Signs without a shape, and those that turn the reading order around. Private characters stay: they may be in somebody's name, and are then named as missing. */
const shapeless = /[\p{Cc}\p{Cf}\p{Cs}]/gu
const breaks = /\s*[\t\n\v\f\r\u2028\u2029]+\s*/g

export const oneLine = (text: string) => text.replace(breaks, ' ').replace(shapeless, '').trim()

/** A break in the text is a new paragraph. */
export const paragraphs = (text: string) =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .map(oneLine)
    .filter((line) => line !== '')

export const several = (given: string | readonly string[] | undefined) =>
  (given === undefined ? [] : typeof given === 'string' ? [given] : given).map(oneLine).filter((name) => name !== '')
