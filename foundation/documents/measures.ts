/** GB/T 9704-2012, section 5 and 7: the measures of the page. Millimetres unless said otherwise. */
export const paper = { width: 210, height: 297 }
export const margin = { top: 37, left: 28, right: 26, bottom: 35 }
export const area = { width: 156, height: 225 }
export const lines = 22
export const characters = 28

/** 225 mm held by 22 lines: 10.227 mm, as good as the 29 pt that templates use. */
export const pitch = area.height / lines
/** 156 mm held by 28 characters: 5.571 mm, a little less than the 5.644 mm of a character of size 3. */
export const cell = area.width / characters

/** Sizes in points by their number: 2号 title, 3号 text, 4号 imprint and page number. */
export const size = { two: 22, three: 16, four: 14 }

/** Page numbers stand 7 mm below the type area. */
export const numberBelow = 7
/** Document red. */
export const red = '#c8102e'

export const points = (millimetres: number) => (millimetres * 72) / 25.4
/** Twentieths of a point, the unit of .docx. */
export const twips = (millimetres: number) => Math.round(points(millimetres) * 20)
