/** Units as the registry writes them, and as they are read in English. */
import type { Language } from '../../foundation/words.ts'

const english: Readonly<Record<string, string>> = {
  万元: '10,000 yuan',
  个: 'items',
  人: 'people',
  元: 'yuan',
  '元/月': 'yuan a month',
  分钟: 'min',
  剂: 'doses',
  千克: 'kg',
  千瓦时: 'kWh',
  吨: 't',
  小时: 'h',
  层: 'floors',
  岁: 'years',
  平方米: 'm²',
  立方米: 'm³',
}

/** A unit nobody has translated stays as it is. */
export const unitIn = (language: Language, unit: string): string => (language === 'zh' ? unit : (english[unit] ?? unit))
