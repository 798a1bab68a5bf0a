/** A head as an official writes it, read into what it asks: the words that matter, of whom, in which unit, how often, as which measure. */
import type { Measure } from '../contract.ts'
import { readBrackets } from './label/brackets.ts'
import { readHints, type AskedPeriod } from './label/hints.ts'
import { plainCharacters } from './lexicon/characters.ts'
import { cut, type Word } from './lexicon/cut.ts'
import type { AnswerClass } from './lexicon/folding.ts'
import type { Unit } from './lexicon/units.ts'

export type Reading = {
  /** The head without width, blanks, marks, numbering and brackets: what an exact comparison compares. */
  exact: string
  /** The folded words, joined: 联系电话 and 手机号码 have one core. */
  core: string
  words: Word[]
  /** Of whom, when it is not the subject of the row: 监护人, 户主 … */
  whose: string | null
  /** Words that exclude one another: 户籍 | 现住, 起 | 止, 建筑 | 套内. */
  qualifiers: string[]
  answer: AnswerClass | null
  unit: Unit | null
  period: AskedPeriod | null
  /** How coarsely a date is asked: 出生年月 asks the month only. */
  grain: 'month' | 'year' | null
  measure: Measure | null
  boolean: boolean
  /** 其中：… – part of the figure before. */
  within: boolean
  choices: string[]
  asides: string[]
}

const numbering = /^(\d{1,3}[.、):](?!\d)|[一二三四五六七八九十]{1,3}[、.]|[([][一二三四五六七八九十\d]{1,3}[)\]]|第[一二三四五六七八九十\d]{1,3}[项条])+/
const marks = /[★☆*※▲△●◆■□〇◎#"'“”‘’?？]|^[、,.:\-—]+|[、,.:;\-—]+$/g
/** Each line excludes the others of its line. */
export const exclusive: readonly (readonly string[])[] = [
  ['户籍', '现住', '来京前', '寄宿', '工作单位'],
  ['起', '止'],
  ['套内', '公摊', '阳台', '建筑'],
  ['户籍', '居住证'],
]
const excluding = new Set(exclusive.flat())

/** Reads a head; the same head always gives the same reading, whatever its width, brackets and line breaks. */
export function readLabel(source: string): Reading {
  const plain = plainCharacters(source).replace(marks, '').replace(numbering, '').replace(marks, '')
  const { rest, unit, choices, asides } = readBrackets(plain)
  const exact = rest.replace(/[^\p{L}\p{N}%/、,;+]/gu, '')
  const hints = readHints(rest.replace(marks, ''))
  const cutUp = cut(hints.text.replace(/[^\p{L}\p{N}]/gu, ''))
  // 是否户主 asks yes or no, not the name
  const words = atHome(hints.boolean ? cutUp : namedRole(cutUp))
  const told = words.filter(({ sort }) => sort !== 'empty')
  return {
    exact,
    core: told.map(({ text }) => text).join(' '),
    words: told,
    whose: told.find(({ sort }) => sort === 'role')?.text ?? null,
    qualifiers: told.filter(({ text }) => excluding.has(text)).map(({ text }) => text),
    answer: told.findLast(({ sort }) => sort === 'head')?.answer ?? null,
    unit,
    choices,
    asides,
    period: hints.period,
    grain: hints.grain,
    measure: hints.measure,
    boolean: hints.boolean,
    within: hints.within,
  }
}

/** 户主 alone, or 户主名, asks for the name of the head of the household. */
function namedRole(words: Word[]): Word[] {
  const last = words.at(-1)
  const before = words.at(-2)
  const name: Word = { text: '姓名', sort: 'head', answer: 'name', said: '姓名' }
  const ofUnit = (word: Word) => word.text === '单位' && last?.text === '负责人'
  if (last?.sort === 'role' && words.every((word) => word.sort === 'role' || word.sort === 'empty' || ofUnit(word)))
    return [...words.filter((word) => !ofUnit(word)), name]
  // 出生地, 发证地
  if (last?.text === '地' && before) return [...words.slice(0, -1), { text: '地址', sort: 'head', answer: 'address', said: '地' }]
  if (last?.text !== '名' || !before) return words
  const title: Word = { text: '名称', sort: 'head', answer: 'called', said: '名' }
  return [...words.slice(0, -1), before.sort === 'role' || before.sort === 'self' ? name : title]
}

/** 家庭详细地址 is where one lives; 家庭 alone says of whom a figure is. */
const atHome = (words: Word[]): Word[] => words.map((word, at) => (word.text === '家庭' && words[at + 1]?.text === '地址' ? { ...word, text: '现住' } : word))
