/** The joint meeting's part: called for today, attended, voted by hands and by one's own vote, closed. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { enterAs, goToRoom } from './people.ts'

/** The application of the demonstration whose comments are over. */
export const decided = '手语翻译上门陪诊预约转介'
const reason = '职责清楚，社区只作转介，费用由残联承担。'

/** A room meeting of today on one application; the secretary is there. */
export async function callForToday(page: Page, application: string, name: string): Promise<void> {
  await goToRoom(page, '联席会议')
  await accessible(page)
  await page.getByRole('link', { name: '召集会议' }).first().click()
  await page.getByRole('checkbox', { name: new RegExp(`^${application}`) }).check()
  await page.getByRole('radio', { name: /^现场会议/ }).check()
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()))
  await page.getByLabel('会议日期').fill(today)
  await page.getByLabel('地点').fill('市政府第二会议室')
  await page.getByLabel('会议名称').fill(name)
  await accessible(page)
  await page.getByRole('button', { name: '召集会议' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** All units but the last; that is more than two thirds. */
export async function noteWhoIsThere(page: Page): Promise<number> {
  const units = page.locator('form', { has: page.getByRole('button', { name: '保存到会情况' }) }).getByRole('checkbox')
  await expect(units.first()).toBeVisible()
  const present = (await units.count()) - 1
  for (let place = 0; place < present; place++) await units.nth(place).check()
  await page.getByRole('button', { name: '保存到会情况' }).click()
  await expect(page.getByText(`已达到：${present} 个单位`)).toBeVisible()
  return present
}

/** A member unit that dissents with its own vote; its words must stand in the decision. */
async function dissent(page: Page, meeting: string): Promise<void> {
  await enterAs(page, 'member')
  await page.goto(meeting)
  await page.getByRole('radio', { name: '不予准入', exact: true }).check()
  await expect(page.getByRole('button', { name: '投票', exact: true })).toBeDisabled()
  await page.getByLabel('理由').fill('建议由残联直接公布预约电话，不必经社区。')
  await page.getByRole('button', { name: '投票', exact: true }).click()
  await expect(page.getByText('本单位已投：')).toBeVisible()
}

/** Everyone present is for it. */
export async function raiseHands(page: Page, why: string, hands: number): Promise<void> {
  await page.getByText('现场举手，由秘书记录').click()
  await page.getByRole('radio', { name: '同意准入', exact: true }).check()
  await page.getByLabel('理由').fill(why)
  await page.getByRole('button', { name: '记录举手' }).click()
  await expect(page.getByText(`已有 ${hands} 个单位表决`)).toBeVisible()
  await accessible(page)
}

/** Gives the minutes of the meeting. */
export async function closeMeeting(page: Page): Promise<string> {
  await page.getByRole('button', { name: '结束会议并作出决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '结束会议并作出决定' }).click()
  await expect(page.getByRole('heading', { name: '会议纪要' })).toBeVisible()
  return page.locator('.minutes-text').innerText()
}

/** The admission number that the minutes name. */
export function numberIn(minutes: string): string {
  const number = /京准〔\d{4}〕\d+号/.exec(minutes)?.[0]
  expect(number, 'the minutes name the admission number').toBeDefined()
  return number ?? ''
}

/** Gives the admission number of the decision. */
export async function holdMeeting(page: Page): Promise<string> {
  await enterAs(page, 'secretary')
  await callForToday(page, decided, '浏览器走查联席会议')
  const meeting = new URL(page.url()).pathname
  const present = await noteWhoIsThere(page)
  await dissent(page, meeting)

  await enterAs(page, 'secretary')
  await page.goto(meeting)
  await raiseHands(page, reason, present)
  const minutes = await closeMeeting(page)
  expect(minutes).toContain(decided)
  expect(minutes).toContain('建议由残联直接公布预约电话')
  const number = numberIn(minutes)
  await accessible(page)
  return number
}
