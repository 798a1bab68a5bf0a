/** What stands in brackets: a unit, choices, a remark to the person who fills, or another word for the same. */
import { unitNamed, type Unit } from '../lexicon/units.ts'

export type Bracketed = { rest: string; unit: Unit | null; choices: string[]; asides: string[] }

const remarks = /^(必填|选填|可不填|须|需|请|应|按|如|例|注|见|含|不含|与身份证|多选|单选|填|以|可多选|精确|格式|附|或|全称|实名|详见|截至|截止|有则)/
const yesNo = /^(是|有|否|无|√|×|y|n|yes|no|打√|打勾|是否)$/

/** Takes every bracketed part out of a plain head (characters already made alike). */
export function readBrackets(plain: string): Bracketed {
  const found: Bracketed = { rest: '', unit: null, choices: [], asides: [] }
  found.rest = plain
    .replace(/单位[:：]([^()[\]【】,，;；]{1,8})$/, (_, words: string) => takeUnit(found, words))
    .replace(/[([【〔{<《]([^()[\]【】〔〕{}<>《》]*)[)\]】〕}>》]/g, (_, words: string) => {
      take(found, words)
      return ''
    })
  // a head that is nothing but brackets is what the brackets hold
  if (found.rest === '') found.rest = plain.replace(/[()[\]【】〔〕{}<>《》]/g, '')
  return found
}

function takeUnit(found: Bracketed, words: string): string {
  found.unit ??= unitNamed(words) ?? null
  return ''
}

function take(found: Bracketed, words: string): void {
  const unit = unitNamed(words)
  if (unit) {
    found.unit ??= unit
    return
  }
  const parts = words.split(/[/、,|或]/).filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => part.length <= 8)) {
    if (parts.every((part) => unitNamed(part))) found.unit ??= unitNamed(parts[0]) ?? null
    else if (!parts.every((part) => yesNo.test(part))) found.choices.push(...parts)
    else found.choices.push('是', '否')
    return
  }
  if (words !== '' && !remarks.test(words)) found.asides.push(words)
}
