/** The communities' part: comment in one step, refuse in one step, or accept and complete. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { applied } from './apply.ts'
import { handedDown } from './hand-down.ts'
import { enterAs, goToRoom } from './people.ts'

export const comment = '一季度一次做得了，请药师直接给老人打电话。'
export const refusal = '居民活动室正在修缮，本季度已由卫生站讲过。'

export async function commentOnIt(page: Page): Promise<void> {
  await enterAs(page, 'xili')
  await goToRoom(page, '征求意见')
  await accessible(page)
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: applied }) })
  await card.getByRole('button', { name: /^提意见/ }).click()
  await card.getByRole('radio', { name: '有顾虑' }).check()
  await card.getByLabel('意见', { exact: true }).fill(comment)
  await card.getByRole('button', { name: '提交意见' }).click()
  await expect(card.getByText('已提意见')).toBeVisible()
}

async function openTask(page: Page, number: string): Promise<void> {
  await goToRoom(page, '任务')
  await accessible(page)
  await page.getByRole('link', { name: new RegExp(`：${handedDown}$`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: handedDown })).toBeVisible()
  await expect(page.getByText(number).first()).toBeVisible()
  await expect(page.getByText(/第七条/).first()).toBeVisible()
  await expect(page.getByText('办理期限', { exact: true })).toBeVisible()
  await expect(page.getByText('40 分钟').first()).toBeVisible()
  await accessible(page)
}

/** Two clicks and no second question: 依法拒绝, the reason, 依法拒绝. */
export async function refuseIt(page: Page, number: string): Promise<void> {
  await enterAs(page, 'xili')
  await openTask(page, number)
  await page.getByRole('button', { name: '依法拒绝', exact: true }).click()
  const form = page.getByRole('form', { name: '依法拒绝这项任务' })
  await form.getByRole('radio', { name: /^重复报送已提供过的内容/ }).check()
  await form.getByLabel('补充说明（可不填）').fill(refusal)
  await accessible(page)
  await form.getByRole('button', { name: '依法拒绝', exact: true }).click()
  await expect(page.getByText('这项任务已依法拒绝')).toBeVisible()
}

export async function doIt(page: Page, number: string): Promise<void> {
  await enterAs(page, 'yutaoyuan')
  await openTask(page, number)
  await page.getByRole('button', { name: '接收', exact: true }).click()
  const form = page.getByRole('form', { name: '办结这项任务' })
  await form.getByLabel('说明（可不填）').fill('两处公告栏已更换。')
  await form.getByRole('button', { name: '确认办结' }).click()
  await expect(page.getByText('这项任务已办结')).toBeVisible()
}
