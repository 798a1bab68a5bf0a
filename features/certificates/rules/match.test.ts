import { expect, test } from 'vitest'
import { bodyIn, keyOf, proofIn, tidyName, withoutNumbers } from './body.ts'
import { isClear, matchSentence, type Named } from './match.ts'

const entries: Named[] = [
  { itemId: 'kin', code: 'CP01', title: '亲属关系证明', titleEn: 'Kinship certificate' },
  { itemId: 'identity', code: 'CP02', title: '居民身份信息证明' },
  { itemId: 'alive', code: 'CP10', title: '健在证明' },
  { itemId: 'property', code: 'CP17', title: '居民财产证明' },
  { itemId: 'heirs', code: 'CP18', title: '遗产继承权证明' },
  { itemId: 'deceased', code: 'CA02', title: '与死亡人员关系证明(参保人或老年保障待遇领取人死亡,受益人申领待遇)' },
  {
    itemId: 'estate',
    code: 'CA03',
    title: '继承不动产登记关系证明(无继承公证书或生效法律文书)',
    titleEn: 'Kinship certificate for inheritance of real estate',
  },
  { itemId: 'volunteer', code: 'CA12', title: '社区志愿服务记录证明' },
  { itemId: 'new', code: null, title: '适老化改造安装核实证明' },
]

const sentences: [sentence: string, first: string | undefined, words: string, clear: boolean][] = [
  ['银行要我开亲属关系证明办继承', 'kin', '亲属关系证明', true],
  ['旅行社要我证明我妈是我妈', 'kin', '我妈是我妈', true],
  ['电信营业厅要健在证明', 'alive', '健在证明', true],
  ['社保所要我证明我还活着', 'alive', '还活着', true],
  ['单位要收入证明', 'property', '收入证明', true],
  ['学校要志愿服务时长', 'volunteer', '志愿服务时长', true],
  ['房管局让开继承不动产登记关系证明', 'estate', '继承不动产登记关系证明', true],
  ['办 適老化 改造', undefined, '', false],
  ['老年人要开适老化改造安装核实证明', 'new', '适老化改造安装核实证明', true],
  ['证 明 我 是 我', 'identity', '我 是 我', true],
  ['要亲属关系证明和健在证明', 'kin', '亲属关系证明', false],
  ['单位要我开吵架证明', undefined, '', false],
  ['我爸去世了，社保局要我证明我是他儿子', 'deceased', '去世', true],
  ['银行要我证明我是他儿子', 'kin', '我是他儿子', true],
  ['The bank wants a kinship certificate for an inheritance', 'kin', 'kinship certificate', true],
  ['They want proof of my kinship', 'kin', 'kinship', true],
  ['今天天气不错', undefined, '', false],
  ['<script>alert(1)</script>', undefined, '', false],
]

test.each(sentences)('“%s”', (sentence, first, words, clear) => {
  const hits = matchSentence(sentence, entries)
  expect(hits[0]?.itemId).toBe(first)
  const [mark] = hits[0]?.marks ?? []
  expect(mark ? sentence.slice(mark.start, mark.end) : '').toBe(words)
  expect(isClear(hits)).toBe(clear)
})

test('what is only alike is offered, never taken by itself', () => {
  const hits = matchSentence('小区里要一张东西', entries, [{ itemId: 'volunteer', score: 0.97, marks: [] }])
  expect(hits).toEqual([{ itemId: 'volunteer', score: 0.85, by: 'alike', marks: [] }])
  expect(isClear(hits)).toBe(false)
})

const named: [sentence: string, body: string | null, proof: string | null][] = [
  ['银行要我开亲属关系证明办继承', '银行', '亲属关系证明'],
  ['我去某某公证处，公证处要求开具健在证明', '公证处', '健在证明'],
  ['单位让我开吵架证明', '单位', '吵架证明'],
  ['想开一份无房证明', null, '无房证明'],
  ['养狗要居委会同意', null, null],
]
test.each(named)('“%s” names who asks and for what', (sentence, body, proof) => {
  expect(bodyIn(sentence)).toBe(body)
  expect(proofIn(sentence)).toBe(proof)
})

test('names of bodies are compared without blanks, width and brackets', () => {
  const key = (name: string) => keyOf({ organisationId: null, name })
  expect(key('某银行 网点(演示)')).toBe(key('某银行网点（演示）'))
  expect(key('ＡＢＣ公司')).toBe(key('abc 公司'))
  expect(key('某银行')).not.toBe(key('某公证处'))
  expect(keyOf({ organisationId: 'x', name: '某银行' })).toBe('x')
  expect(tidyName('  <b>某\u202E银行\n网点</b> ')).toBe('b某银行网点/b')
  expect([...tidyName('长'.repeat(200))].length).toBe(60)
})

test('numbers that could name a person do not stay', () => {
  expect(withoutNumbers('我身份证11010119800101123X，电话13800005678')).toBe('我身份证****，电话****')
  expect(withoutNumbers('2026年第3次')).toBe('2026年第3次')
})
