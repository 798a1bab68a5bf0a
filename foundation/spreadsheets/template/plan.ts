import { rewriteText } from '../change/rewrite.ts'
import { escapeXml, type XmlSource } from '../xml.ts'
import { movedReferences, type Shift } from './shift.ts'

/** Only names that point into the sheet that was filled move. */
function workbook(source: XmlSource, xml: string, sheetName: string, shift: Shift): string {
  let inName = false
  let computed = false
  const ofSheet = (before: string) => before.endsWith(`${sheetName}!`) || before.endsWith(`'${sheetName.replaceAll("'", "''")}'!`)
  return rewriteText(source, xml, {
    open(name, attributes) {
      inName = name === 'definedName'
      if (name === 'calcPr') {
        computed = true
        attributes.fullCalcOnLoad = '1'
      }
      return undefined
    },
    text: (text) => (inName ? movedReferences(text, shift, { applies: ofSheet }) : text),
    // sums over the rows that were put in are worked out when the workbook is opened
    end: (name) =>
      name === 'workbook' && !computed && !/<(\w+:)?(oleSize|customWorkbookViews|pivotCaches|fileRecoveryPr|extLst)\b/.test(xml)
        ? '<calcPr fullCalcOnLoad="1"/>'
        : undefined,
  })
}

/** The watermark at the head of printed pages; a head of the template's own is kept behind it. */
function sheet(source: XmlSource, xml: string, watermark: string | undefined): string {
  if (!watermark) return xml
  const text = `&C${watermark.replaceAll('&', '&&').slice(0, 200)}`
  let [inHead, done] = [false, false]
  const marked = rewriteText(source, xml, {
    open(name) {
      inHead = name === 'oddHeader'
      return undefined
    },
    text: (old) => {
      if (!inHead || done) return old
      done = true
      return `${text} ${old.replace('&C', '')}`
    },
  })
  if (done) return marked
  const head = `<oddHeader>${escapeXml(text)}</oddHeader>`
  if (/<(\w+:)?headerFooter\b[^>]*[^/]>/.test(marked)) return marked.replace(/<headerFooter\b[^>]*>/, (open) => `${open}${head}`)
  // in the order the schema asks: behind these, before everything else
  const last = [
    ...marked.matchAll(
      /<(pageSetup|pageMargins|printOptions|hyperlinks|dataValidations|conditionalFormatting|phoneticPr|mergeCells|autoFilter|sheetProtection|sheetData)\b[^>]*?(\/>|>[\s\S]*?<\/\1>)/g,
    ),
  ].at(-1)
  const at = last ? last.index + last[0].length : marked.length
  return `${marked.slice(0, at)}<headerFooter>${head}</headerFooter>${marked.slice(at)}`
}

export const filledPlan = { workbook, sheet }
