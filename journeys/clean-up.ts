/** A clean-up campaign in one small street, from stock-taking to re-check. */
import type { Page } from '@playwright/test'
import { accessible, expect } from './browser.ts'
import { closeMeeting, noteWhoIsThere } from './meeting.ts'
import { enterAs, pick } from './people.ts'

const title = '走查清理行动'
/** What the community writes itself, and the meeting ends. */
export const own = '走查用纸质登记簿'

/** What would go out is looked at, then confirmed. */
async function handDown(page: Page, verb: string): Promise<void> {
  await expect(page.getByText('关口放行，可以下达')).toBeVisible()
  await page.getByRole('button', { name: verb }).click()
  await page.getByRole('dialog').getByRole('button', { name: verb }).click()
}

/** Drafts a campaign over one community and hands it down. Gives its address. */
export async function openCampaign(page: Page): Promise<string> {
  await enterAs(page, 'secretary')
  await page.goto('/desk/cleanups/campaigns/new')
  await page.getByLabel('名称', { exact: true }).fill(title)
  await pick(page, '区域', '玉桃园', '玉桃园')
  await pick(page, '依据的准入事项', '清理摸底', '社区负担清理摸底')
  await accessible(page)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await handDown(page, '下达摸底')
  await expect(page.getByText('摸底中')).toBeVisible()
  await accessible(page)
  return new URL(page.url()).pathname
}

/** Paper ledgers as said, none of anything else that is counted: no field may stay empty. */
async function fillCounts(page: Page, ledgers: string): Promise<void> {
  for (const field of await page.getByRole('spinbutton').all()) await field.fill('0')
  await page.getByLabel('纸质台账（本）').fill(ledgers)
}

/** The page asks once before it is closed. */
async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '勾完了，完成' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^完\s?成$/ })
    .click()
}

/** One page: ticks, a number, a name of one's own, done. */
export async function takeStock(page: Page): Promise<void> {
  await enterAs(page, 'yutaoyuan')
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await expect(page.getByText('有就勾，没有不勾').first()).toBeVisible()
  await page.getByRole('checkbox', { name: /^社区党组织/ }).check()
  await fillCounts(page, '12')
  const ledgers = page.getByRole('region', { name: '纸质台账' })
  await ledgers.getByLabel('另有（写名称）').fill(own)
  await ledgers.getByRole('button', { name: '添上' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已勾 2 项 · 已保存' })).toBeVisible()
  await accessible(page)
  await finish(page)
  await expect(page.getByText(/这张摸底表已于.+完成/)).toBeVisible()
}

/** Ends the round, says what the name means, and proposes a list by rule. */
export async function proposeList(page: Page, campaign: string): Promise<void> {
  await enterAs(page, 'secretary')
  await page.goto(campaign)
  await page.getByRole('button', { name: '结束摸底' }).click()
  await page.getByRole('listitem').filter({ hasText: own }).getByRole('button', { name: '作为新条目登记' }).click()
  await expect(page.getByRole('link', { name: own })).toBeVisible()
  await page.getByRole('link', { name: own }).click()
  await page.getByRole('button', { name: '修改' }).click()
  await page.getByLabel('由谁要求').selectOption({ label: '街道（乡镇）' })
  await accessible(page)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('没有依据要求社区保留纸质台账', { exact: false })).toBeVisible()
  await page.goto(campaign)
  await page.getByLabel('清单名称').fill('走查清理清单')
  await page.getByRole('button', { name: '提出', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '走查清理清单' })).toBeVisible()
  await accessible(page)
}

/** Who asks for it is no organisation on record: the list waits until the office has said who carries it out. */
export async function settleOwner(page: Page): Promise<void> {
  await expect(page.getByText('还有 1 项没有落实单位')).toBeVisible()
  await expect(page.getByRole('link', { name: '提交联席会议' })).toHaveCount(0)
  await pick(page, `选定“${own}”的落实单位`, '联席会议办公室', '北京市社区工作事项准入联席会议办公室')
  await expect(page.getByText('由演示·联席会议秘书选定')).toBeVisible()
  await accessible(page)
}

/** A room meeting of today: the units present raise their hands for the list as a whole. Gives the decision number. */
export async function adoptList(page: Page): Promise<string> {
  await page.getByRole('link', { name: '提交联席会议' }).click()
  await expect(page.getByRole('checkbox', { name: /^走查清理清单/ })).toBeChecked()
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()))
  await page.getByLabel('会议日期').fill(today)
  await page.getByLabel('地点').fill('市政府第二会议室')
  await page.getByLabel('会议名称').fill('走查清理专题会议')
  await accessible(page)
  await page.getByRole('button', { name: '召集会议' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '走查清理专题会议' })).toBeVisible()
  await noteWhoIsThere(page)
  await page.getByText('现场举手，由秘书记录').click()
  await page.getByRole('radio', { name: '同意', exact: true }).check()
  await page.getByRole('button', { name: '记录举手' }).click()
  await expect(page.getByText(/已投 [1-9]\d* 票/)).toBeVisible()
  // a button at work is paler than what axe allows
  await expect(page.locator('.ant-btn-loading')).toHaveCount(0)
  await accessible(page)
  const number = /京清〔\d{4}〕\d+号/.exec(await closeMeeting(page))?.[0] ?? ''
  expect(number, 'the minutes name the decision number').not.toBe('')
  return number
}

/** The office said it would see to it itself, so it notes how it ended. */
export async function carryOut(page: Page, number: string): Promise<void> {
  await page.goto('/desk/cleanups/duties')
  await page.getByRole('link', { name: own }).click()
  await expect(page.getByText(number).first()).toBeVisible()
  await page.getByLabel('怎么落实的').fill('已通知停用。')
  await page.getByRole('button', { name: '登记落实' }).click()
  await expect(page.getByText('取消，已落实')).toBeVisible()
}

/** The sample is drawn by its seed, the community finds it again, and everyone reads that it came back. */
export async function reCheck(page: Page, campaign: string): Promise<void> {
  await page.goto(campaign)
  await page.getByLabel('种子').fill('走查')
  await page.getByRole('button', { name: '看看抽到谁' }).click()
  await expect(page.getByText('抽到 1 个')).toBeVisible()
  await handDown(page, '下达抽查')
  await expect(page.getByText('抽查中')).toBeVisible()
  await accessible(page)
  await enterAs(page, 'yutaoyuan')
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await page.getByRole('checkbox', { name: new RegExp(`^${own}`) }).check()
  await fillCounts(page, '11')
  await finish(page)
  await expect(page.getByText(/这张摸底表已于.+完成/)).toBeVisible()
  await enterAs(page, 'secretary')
  await page.goto(campaign)
  await page.getByRole('button', { name: '结束抽查' }).click()
  await expect(page.getByText('已结束').first()).toBeVisible()
}
