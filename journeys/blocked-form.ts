/** A form that asks what the ledgers hold: stopped, with the columns and the ledgers named; and one that the meeting admits. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { callForToday, closeMeeting, noteWhoIsThere, numberIn, raiseHands } from './meeting.ts'
import { enterAs, goToRoom, pick } from './people.ts'

const blocked = '残疾人基本情况登记表'
const waiting = '失业人员就业服务意向季报表'

export async function isStopped(page: Page): Promise<void> {
  await enterAs(page, 'disabled')
  await goToRoom(page, '报表')
  await page.getByRole('link', { name: blocked }).click()
  await expect(page.getByText(/^8 \/ 9 项已有或可推算/)).toBeVisible()
  await page.getByLabel('为什么要这张表').fill('了解残疾人康复服务需求，安排服务机构。')
  await pick(page, '法规或文件', '残疾人保障法', '中华人民共和国残疾人保障法')
  const article = page.getByLabel('条款', { exact: true })
  await article.fill('第七条')
  await article.press('Escape')
  await page.getByRole('button', { name: '添加条款' }).click()
  // an ID number may only be asked when somebody has said what it is; it is held, and so it is drawn
  await page.locator('.builder-field').nth(2).getByRole('button', { name: '就是这一项' }).click()
  await expect(page.getByText('已记下，以后会用上。')).toBeVisible()
  await page.getByRole('button', { name: '生成准入申请' }).click()
  const precheck = page.getByRole('complementary', { name: '预检' })
  const stopped = precheck.getByRole('listitem').filter({ hasText: '须修改' }).filter({ hasText: '台账' })
  await expect(stopped.filter({ hasText: '联系电话' }).filter({ hasText: '居民基本台账' }).first()).toBeVisible()
  await expect(stopped.filter({ hasText: '现住址' }).first()).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('.submit-summary')).toContainText('联系电话')
}

/** The secretary's part; gives the admission number. */
export async function isAdmitted(page: Page): Promise<string> {
  await enterAs(page, 'secretary')
  await callForToday(page, waiting, '报表准入走查会议')
  const present = await noteWhoIsThere(page)
  // the applicant's own unit is there and does not vote
  await raiseHands(page, '人数取自台账，只问两项意向。', present - 1)
  const minutes = await closeMeeting(page)
  expect(minutes).toContain(waiting)
  return numberIn(minutes)
}

export async function isPublic(page: Page, number: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/forms')
  await expect(page.getByRole('heading', { level: 1, name: '已准入报表' })).toBeVisible()
  await accessible(page)
  const entry = page.getByRole('listitem').filter({ hasText: waiting })
  await expect(entry).toContainText(number)
  await expect(entry).toContainText('北京市人力资源和社会保障局')
  await entry.getByRole('link', { name: waiting }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(waiting) })).toBeVisible()
  await expect(page.getByText(number).first()).toBeVisible()
  await expect(page.getByText('有效期', { exact: true })).toBeVisible()
  await accessible(page)
}
