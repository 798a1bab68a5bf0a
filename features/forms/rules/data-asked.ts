/** The application's text on what a form asks: the asked columns by section, and how many are drawn. An official text, so in Chinese. */
import type { FormContent } from '../contract.ts'
import { fieldTitle, isAsked } from './fields.ts'

const longest = 4800

export function dataAsked({ sections }: Pick<FormContent, 'sections'>): string {
  const lines = sections.flatMap(({ title, fields }) => {
    const asked = fields.filter(isAsked)
    return asked.length > 0 ? [`${title}：${asked.map(fieldTitle).join('、')}`] : []
  })
  const drawn = sections.flatMap(({ fields }) => fields).filter(({ fill }) => fill === 'drawn').length
  const text = [...(lines.length > 0 ? lines : ['没有需要社区另行填写的内容']), ...(drawn > 0 ? [`另有 ${drawn} 项由系统带出，社区核对即可`] : [])].join('；')
  return text.length > longest ? `${text.slice(0, longest)}……` : text
}
