/** Templates: reading a department's own workbook as a layout, and filling it. */
export { readTemplate, templateBytes } from './template/read.ts'
export { fillTemplate, type FilledCell, type Filling } from './template/fill.ts'
