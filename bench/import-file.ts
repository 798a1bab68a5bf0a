/** A workbook of made-up residents: as many rows as asked, twenty columns, of which three are sensitive. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { idCheckDigit } from '../features/elements/rules/id-number.ts'
import { writeSheet } from '../foundation/spreadsheets/write/sheet.ts'

export const keys =
  'name sex idNo birthDate ethnicity hukouAddress address phone formerName nativePlace marital political education workplace grid permitNo bankAccount incomeSource stayStart personRemark'.split(
    ' ',
  )
const labels =
  '姓名 性别 身份证号 出生日期 民族 户籍地址 现住址 联系电话 曾用名 籍贯 婚姻状况 政治面貌 学历 工作单位 所属网格 居住登记证号 银行账号 主要经济来源 入住日期 人员备注'.split(
    ' ',
  )

const of = (text: string, number: number) => [...text][number % [...text].length] ?? ''
const two = (number: number) => String(number).padStart(2, '0')

/** Row `number`, from 0; every ID number another one, with its check digit. */
export function resident(number: number): string[] {
  const birth = `${1940 + (number % 70)}-${two(1 + (Math.floor(number / 70) % 12))}-${two(1 + (Math.floor(number / 840) % 28))}`
  const seventeen = `110000${birth.replaceAll('-', '')}${String(Math.floor(number / 23_520) * 7 + 1).padStart(3, '0')}`
  const name = `${of('赵钱孙李周吴郑王冯陈', number)}${of('秀建国小明丽华志强春', Math.floor(number / 10))}${of('英军平红芳伟磊静敏杰', Math.floor(number / 100))}`
  const digits = String(number).padStart(8, '0')
  return [
    name,
    number % 2 === 0 ? '女' : '男',
    seventeen + idCheckDigit(seventeen),
    birth.replaceAll('-', '.'),
    '汉族',
    `北京市西城区测量胡同${number % 999}号`,
    `测量小区${number % 40}号楼${1 + (number % 6)}单元${number % 2000}室`,
    `138${digits}`,
    '',
    '河北省保定市',
    '已婚',
    '群众',
    '初中',
    `测量单位${number % 300}`,
    `第${number % 12}网格`,
    `JZ${digits}`,
    `62220212${digits}`,
    number % 3 === 0 ? '退休金' : '工资',
    '2020年1月',
    `第${number}户`,
  ]
}

export async function writeResidents(path: string, rows: number): Promise<void> {
  function* all() {
    for (let number = 0; number < rows; number += 1) yield resident(number)
  }
  await pipeline(writeSheet({ sheet: '居民', columns: labels.map((label) => ({ label })), rows: all() }), createWriteStream(path))
}
