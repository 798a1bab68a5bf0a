import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { ApplicationDraft, ProposalDraft, Severity } from '../contract.ts'
import { clause, draft, facts, lead } from '../testing/drafts.ts'
import type { LikeVersion, PrecheckFacts } from './facts.ts'
import { answerPrecheck, precheck } from './precheck.ts'

const like = (score: number): LikeVersion => ({ versionId: lead, itemId: lead, title: '用药安全宣传', score, parts: ['用药安全'] })
const other = '01990000-0000-7000-8000-00000000000b'

type Case = [sentence: string, code: string, expected: Severity | null, change: Partial<ProposalDraft>, facts?: Partial<PrecheckFacts>]

/** `null` = not found. */
const cases: Case[] = [
  ['no clause', 'CLAUSE_MISSING', 'blocks', {}, { clauseStates: [] }],
  ['one clause', 'CLAUSE_MISSING', null, {}],
  ['a clause nobody knows', 'CLAUSE_UNKNOWN', 'blocks', {}, { clauseStates: [clause({ known: 'no', sourceTitle: null, state: 'unknown' })] }],
  ['a known source whose article was not read', 'CLAUSE_UNKNOWN', 'warns', {}, { clauseStates: [clause({ known: 'source-only' })] }],
  ['a clause not yet in force', 'CLAUSE_NOT_IN_FORCE', 'blocks', {}, { clauseStates: [clause({ state: 'not-yet' })] }],
  ['a repealed clause without successor', 'CLAUSE_NOT_IN_FORCE', 'blocks', {}, { clauseStates: [clause({ state: 'repealed' })] }],
  [
    'a repealed clause with a successor is superseded, not merely out of force',
    'CLAUSE_NOT_IN_FORCE',
    null,
    {},
    { clauseStates: [clause({ state: 'repealed', successorId: 'rc-law-2025', successorTitle: '居民委员会组织法(2025修订)' })] },
  ],
  [
    'a superseded clause',
    'CLAUSE_SUPERSEDED',
    'blocks',
    {},
    { clauseStates: [clause({ state: 'repealed', successorId: 'rc-law-2025', successorTitle: '居民委员会组织法(2025修订)' })] },
  ],
  [
    'a law that will be replaced after the start',
    'CLAUSE_SUPERSEDED',
    null,
    {},
    { clauseStates: [clause({ state: 'in-force', successorId: 'x', successorTitle: '新法' })] },
  ],
  ['a document of unknown date', 'CLAUSE_FORCE_UNKNOWN', 'warns', {}, { clauseStates: [clause({ state: 'unknown' })] }],

  ['招商引资', 'PROHIBITED_ITEM', 'blocks', { communityDuties: '协助完成招商引资信息收集。' }],
  ['不得借机招商', 'PROHIBITED_ITEM', null, { content: '活动中不得借机招商引资。' }],
  ['协税护税 in full width with spaces', 'PROHIBITED_ITEM', 'blocks', { content: '开展 协税 护税 工作' }],
  ['an entry the steward added, by its title', 'PROHIBITED_ITEM', 'blocks', { communityDuties: '协助代收物业费。' }],
  ['an entry of 招商 in the need only', 'PROHIBITED_ITEM', 'warns', {}],
  ['a draft like a prohibited entry', 'PROHIBITED_ITEM', 'blocks', {}, { prohibitedLikes: [like(0.8)] }],
  ['a draft somewhat like a prohibited entry', 'PROHIBITED_ITEM', 'warns', {}, { prohibitedLikes: [like(0.6)] }],
  ['adding a signboard', 'PROHIBITED_ITEM', 'blocks', { communityDuties: '在社区加挂“用药安全工作站”牌子。' }],
  ['shifting the cost', 'PROHIBITED_ITEM', 'blocks', { content: '印制费用由社区承担。' }],

  ['issuing a banned certificate', 'BANNED_CERTIFICATE', 'blocks', { communityDuties: '为居民出具亲属关系证明。' }],
  ['a banned certificate with brackets in the list', 'BANNED_CERTIFICATE', 'blocks', { content: '开具社区戒毒社区康复人员情况证明。' }],
  ['a certificate item of that title', 'BANNED_CERTIFICATE', 'blocks', { list: 'certificate', title: '亲属关系证明' }],
  ['no longer asking for it', 'BANNED_CERTIFICATE', null, { content: '不再要求居民提供亲属关系证明。' }],
  ['mentioning it', 'BANNED_CERTIFICATE', 'warns', { content: '亲属关系证明的查验由公证处办理。' }],
  ['another certificate', 'BANNED_CERTIFICATE', null, { list: 'certificate', title: '社区志愿服务记录证明' }],

  ['the same as an item in force', 'SAYS_THE_SAME', 'blocks', {}, { likes: [{ ...like(0.75), itemId: other }] }],
  ['just below the same', 'SAYS_THE_SAME', null, {}, { likes: [{ ...like(0.7499), itemId: other }] }],
  ['nearly the same', 'SAYS_NEARLY_THE_SAME', 'warns', {}, { likes: [{ ...like(0.5), itemId: other }] }],
  ['hardly alike', 'SAYS_NEARLY_THE_SAME', null, {}, { likes: [{ ...like(0.4999), itemId: other }] }],
  ['the same as its own item, of which it is the next version', 'SAYS_THE_SAME', null, {}, { likes: [like(1)], ownItemId: lead }],

  ['社区牵头', 'COMMUNITY_AS_LEAD', 'blocks', { content: '由社区牵头组织排查。' }],
  ['牵头 without subject in the community’s duties', 'COMMUNITY_AS_LEAD', 'blocks', { communityDuties: '牵头组织排查。' }],
  ['牵头 without subject in the content', 'COMMUNITY_AS_LEAD', null, { content: '牵头单位为卫生健康委。' }],
  ['the street leads, the community assists', 'COMMUNITY_AS_LEAD', null, { communityDuties: '配合街道牵头的排查，通知居民。' }],
  ['the department leads in the same sentence', 'COMMUNITY_AS_LEAD', null, { content: '社区协助通知，由卫生健康委牵头组织。' }],
  ['the subject stands in the clause before', 'COMMUNITY_AS_LEAD', 'blocks', { content: '社区做好宣传，牵头组织居民开会。' }],
  ['社区承担主体责任', 'COMMUNITY_AS_LEAD', 'blocks', { content: '社区居委会承担主体责任。' }],
  ['社区不牵头', 'COMMUNITY_AS_LEAD', null, { content: '社区不牵头，只协助通知。' }],

  ['community fines', 'ENFORCEMENT_POWER', 'blocks', { communityDuties: '对乱堆乱放的住户罚款。' }],
  ['community demolishes', 'ENFORCEMENT_POWER', 'blocks', { content: '社区组织拆除违法建设。' }],
  ['reporting to those who enforce', 'ENFORCEMENT_POWER', null, { communityDuties: '发现违法建设及时报告执法部门。' }],
  ['assisting enforcement', 'ENFORCEMENT_POWER', null, { communityDuties: '协助城管执法人员联系住户。' }],
  ['the department fines', 'ENFORCEMENT_POWER', null, { content: '由城管部门依法处罚。' }],

  ['no role on an assist item', 'BEYOND_ROLE', 'blocks', { communityRole: null }],
  ['autonomy on an assist item', 'BEYOND_ROLE', 'blocks', { communityRole: 'autonomy' }],
  ['no role on a certificate', 'BEYOND_ROLE', null, { list: 'certificate', communityRole: null }],
  ['负责设备维护', 'BEYOND_ROLE', 'blocks', { communityDuties: '负责监测设备的日常管理。' }],
  ['负责 within the six roles', 'BEYOND_ROLE', null, { communityDuties: '负责联系老人，负责张贴通知。' }],
  ['负责人 is a person', 'BEYOND_ROLE', null, { communityDuties: '告知楼门负责人。' }],
  ['paid work', 'BEYOND_ROLE', 'warns', { communityDuties: '协助通知，并做好设备维修。' }],

  ['assist without money', 'FUNDING_MISSING', 'blocks', { funding: { kind: 'none', reason: '无预算' } }],
  ['certificate without money', 'FUNDING_MISSING', null, { list: 'certificate', funding: { kind: 'none', reason: '' } }],
  ['an unknown purchase code', 'FUNDING_CODE_UNKNOWN', 'blocks', { funding: { kind: 'purchase', catalogueCode: 'Z99' } }],
  ['a code of what must not be bought', 'FUNDING_CODE_UNKNOWN', 'blocks', { funding: { kind: 'purchase', catalogueCode: 'N02' } }],
  ['a known purchase code', 'FUNDING_CODE_UNKNOWN', null, { funding: { kind: 'purchase', catalogueCode: 'A0504' } }],
  ['exactly full', 'BUDGET_EXCEEDED', null, {}, { budgetMinutes: 340 }],
  ['one minute more than full', 'BUDGET_EXCEEDED', 'blocks', {}, { budgetMinutes: 339 }],
  ['no budget set', 'BUDGET_NOT_SET', 'notes', {}, { budgetMinutes: null }],

  ['一票否决', 'VETO', 'blocks', { departmentDuties: '未完成的社区实行一票否决。' }],
  ['不得一票否决', 'VETO', null, { content: '不得实行一票否决。' }],
  ['取消一票否决', 'VETO', null, { content: '取消一票否决、排名通报。' }],
  ['一票否优', 'VETO', 'blocks', { content: '发生火情的社区一票否优。' }],
  ['否决项', 'VETO', 'blocks', { communityDuties: '排查结果列为年度否决项。' }],
  ['取消评优资格', 'VETO', 'blocks', { departmentDuties: '未完成的社区取消评优资格。' }],
  ['不得取消评优资格', 'VETO', null, { content: '不得取消社区评优资格。' }],
  ['取消企业评优资格', 'VETO', null, { departmentDuties: '对不配合的，取消物业企业评优资格。' }],
  ['通报排名', 'RANKING', 'blocks', { departmentDuties: '每月对社区排名通报。' }],
  ['排名不分先后', 'RANKING', null, { content: '名单排名不分先后。' }],
  ['不排名', 'RANKING', null, { content: '结果不排名、不通报。' }],
  ['每日打卡', 'CHECK_IN', 'blocks', { communityDuties: '每日打卡。' }],
  ['不打卡', 'CHECK_IN', null, { communityDuties: '不打卡，不签到。' }],
  ['不打卡的予以通报', 'CHECK_IN', 'blocks', { content: '不打卡的予以通报。' }],
  ['不得不打卡', 'CHECK_IN', 'blocks', { content: '工作人员不得不打卡。' }],
  ['不得拒绝打卡', 'CHECK_IN', 'blocks', { content: '社区不得拒绝打卡。' }],
  ['打卡一律取消', 'CHECK_IN', null, { content: '打卡、签到等方式一律取消。' }],
  ['a place to take pictures', 'CHECK_IN', null, { content: '介绍网红打卡地。' }],
  ['a ban that ends, then a demand', 'CHECK_IN', 'blocks', { content: '不得走过场，须每周签到。' }],
  ['积分考核', 'POINTS', 'blocks', { departmentDuties: '按积分考核社区。' }],
  ['居民积分兑换', 'POINTS', 'warns', { content: '居民自愿参加积分兑换。' }],
  ['不搞积分', 'POINTS', null, { content: '不搞积分。' }],
  ['拍照上传', 'COMPULSORY_PHOTO_OR_APP', 'blocks', { communityDuties: '入户后拍照上传。' }],
  ['下载 ＡＰＰ in full width', 'COMPULSORY_PHOTO_OR_APP', 'blocks', { communityDuties: '组织居民下载“健康” ＡＰＰ。' }],
  ['关注公众号', 'COMPULSORY_PHOTO_OR_APP', 'blocks', { communityDuties: '动员居民关注“健康”公众号。' }],
  ['自愿下载', 'COMPULSORY_PHOTO_OR_APP', 'notes', { content: '居民可自愿下载健康APP。' }],
  ['无需留痕', 'COMPULSORY_PHOTO_OR_APP', null, { content: '无需拍照留痕。' }],
  ['签订责任状', 'RESPONSIBILITY_LETTER', 'blocks', { departmentDuties: '与社区签订责任状。' }],
  ['不签责任状', 'RESPONSIBILITY_LETTER', null, { departmentDuties: '不得与社区签订责任状。' }],

  ['no number of times', 'FREQUENCY_VAGUE', 'blocks', { frequencyCount: null }],
  ['no period', 'FREQUENCY_VAGUE', 'blocks', { frequencyPeriod: null }],
  ['经常 in the text beside a number', 'FREQUENCY_VAGUE', 'warns', { communityDuties: '经常联系老人。' }],
  ['a certificate, by case', 'FREQUENCY_VAGUE', 'notes', { list: 'certificate', frequencyCount: null, frequencyPeriod: null }],
  ['once a quarter', 'FREQUENCY_VAGUE', null, {}],

  ['no end', 'VALIDITY_MISSING', 'blocks', { validTo: null }],
  ['three years exactly', 'VALIDITY_TOO_LONG', null, { validTo: '2030-03-01' }],
  ['three years and a day', 'VALIDITY_TOO_LONG', 'blocks', { validTo: '2030-03-02' }],
  ['end on the day of the start', 'DATES_OUT_OF_ORDER', 'blocks', { validTo: '2027-03-01' }],
  ['end on the day after', 'DATES_OUT_OF_ORDER', null, { validTo: '2027-03-02' }],

  ['no title', 'REQUIRED', 'blocks', { title: '' }],
  ['no areas', 'REQUIRED', 'blocks', { areaCodes: [] }],
  ['no minutes', 'REQUIRED', 'blocks', { minutes: null }],
  ['no lead', 'REQUIRED', 'blocks', { leadOrganisationId: null }],
  ['a lead that does not exist', 'LEAD_UNKNOWN', 'blocks', {}, { leadKnown: false }],
  ['another lead', 'LEAD_IS_ANOTHER', 'warns', { leadOrganisationId: other }],
  ['an unknown area', 'AREA_UNKNOWN', 'blocks', {}, { unknownAreas: ['110199000000'] }],
  ['an area of another district', 'AREA_OUTSIDE', 'blocks', {}, { outsideAreas: ['110105000000'] }],
  ['no community of the type', 'NO_COMMUNITY', 'blocks', {}, { communities: 0 }],
  ['identity numbers', 'SENSITIVE_DATA_ASKED', 'warns', { dataAsked: '姓名、身份证号、病史' }],
  [
    'identity numbers with the protection law cited',
    'SENSITIVE_DATA_ASKED',
    'notes',
    { dataAsked: '身份证号', clauses: [{ sourceId: 'pipl', article: '第十三条' }] },
  ],
  ['no identity numbers', 'SENSITIVE_DATA_ASKED', null, { dataAsked: '不收集身份证号。' }],
]

const worst = (found: { severity: Severity }[]): Severity | null =>
  (['blocks', 'warns', 'notes'] as const).find((severity) => found.some((one) => one.severity === severity)) ?? null

describe('the pre-check', () => {
  test('finds nothing in a good draft', () => {
    expect(precheck(facts(), draft())).toEqual([])
    expect(answerPrecheck(facts(), draft())).toMatchObject({
      maySubmit: true,
      estimate: { communities: 9, occurrencesPerYear: 4, minutesPerCommunity: 240, personMinutesPerYear: 2160 },
    })
  })

  test.each(cases)('%s: %s → %s', (sentence, code, expected, change, known = {}) => {
    const need = sentence.includes('in the need only') ? { need: '过去常被要求招商引资。' } : {}
    const found = precheck(facts(known), draft(change, need)).filter((finding) => finding.code === code)
    expect(worst(found)).toBe(expected)
    for (const { sentence: said, advice } of found) for (const text of [said.zh, said.en, advice.zh, advice.en]) expect(text).not.toMatch(/\{\{|undefined|^$/)
  })

  test('counts 30 working days after the application up to and including the start', () => {
    const noticed = (validFrom: string) => precheck(facts(), draft({ validFrom, validTo: '2028-01-01' })).filter(({ code }) => code === 'NOTICE_TOO_SHORT')
    // 23 November 2026 is a Monday; thirty working days later it is 5 January 2027 (1 January is a holiday)
    expect(noticed('2027-01-04')).toMatchObject([{ severity: 'blocks', field: 'validFrom' }])
    expect(noticed('2027-01-04')[0]?.advice.zh).toContain('2027年1月5日')
    expect(noticed('2027-01-05')).toEqual([])
  })

  test('names the successor, the prohibited entry and the parts that match', () => {
    const superseded = precheck(
      facts({ clauseStates: [clause({ state: 'repealed', successorId: 'rc-law-2025', successorTitle: '居民委员会组织法(2025修订)' })] }),
      draft(),
    )
    expect(superseded[0]?.sentence.zh).toContain('居民委员会组织法(2025修订)')
    expect(precheck(facts(), draft({ content: '完成招商引资指标' }))[0]?.sentence.zh).toContain('招商引资任务')
    expect(precheck(facts({ likes: [{ ...like(0.9), itemId: other }] }), draft())[0]?.like).toEqual({
      versionId: lead,
      title: '用药安全宣传',
      score: 0.9,
      parts: ['用药安全'],
    })
  })

  test.each(['emergency', 'regularisation'] as const)('in the %s lane notice, likeness and funding only note; the rest stays', (lane) => {
    const found = precheck(
      facts({ lane, likes: [{ ...like(0.9), itemId: other }] }),
      draft({
        validFrom: '2026-11-23',
        validTo: '2026-12-08',
        funding: { kind: 'none', reason: '' },
        departmentDuties: '实行一票否决',
        content: '社区牵头招商引资',
      }),
    )
    const severity = Object.fromEntries(found.map((one) => [one.code, one.severity]))
    expect(severity).toMatchObject({
      NOTICE_TOO_SHORT: 'notes',
      SAYS_THE_SAME: 'notes',
      FUNDING_MISSING: 'notes',
      VETO: 'blocks',
      COMMUNITY_AS_LEAD: 'blocks',
      PROHIBITED_ITEM: 'blocks',
    })
  })

  test('gives the same answer twice, the gravest first, whatever is typed', () => {
    const words = [
      '社区',
      '牵头',
      '不得',
      '打卡',
      '一票否决',
      '，',
      '。',
      '部门',
      '负责',
      '积分',
      '拍照上传',
      '亲属关系证明',
      '经常',
      '招商引资',
      ' ',
      '不',
      '取消',
    ]
    const text = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join(''))
    const typed = fc.record({ title: text, content: text, communityDuties: text, departmentDuties: text, dataAsked: text })
    const order = ['blocks', 'warns', 'notes']
    fc.assert(
      fc.property(typed, (change) => {
        const asked: ApplicationDraft = draft(change)
        const found = precheck(facts(), asked)
        expect(precheck(facts(), structuredClone(asked))).toEqual(found)
        const gravity = found.map(({ severity }) => order.indexOf(severity))
        expect(gravity).toEqual(gravity.toSorted((one, two) => one - two))
      }),
      { numRuns: 300 },
    )
  })

  test('reads a text of 5,000 characters without delay', () => {
    const long = '社区不得牵头打卡积分'.repeat(500)
    const began = performance.now()
    precheck(facts(), draft({ content: long, communityDuties: long, departmentDuties: long }))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
