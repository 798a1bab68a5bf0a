/**
 * Official documents (公文) by GB/T 9704-2012, and proofs: PDF/A-2 with the same bytes for the same input, the same pages as SVG, and .docx for editing.
 * Refuses with CHARACTERS_MISSING (422) when no font here can show a character of the text.
 */
export { asFile } from './documents/as-file.ts'
export { certificatePage } from './documents/certificate-page.ts'
export { fontsInUse, useFontsFolder, type FontInUse } from './documents/fonts.ts'
export { officialDocument } from './documents/official-document.ts'
export type { Block, Certificate, Drawing, LaidOut, OfficialDocument, Seal } from './documents/types.ts'
