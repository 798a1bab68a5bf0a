/** The district's part: money recorded, preview, sending; a second sending in the same period is refused with its reason. */
import { accessible, expect } from './browser.ts'
import type { Page } from '@playwright/test'
import { goToRoom, pick } from './people.ts'

/** Admitted and in force in the demonstration, not yet handed down, its money not yet recorded. */
export const handedDown = '老年人家庭医生签约服务告知'

async function draftIt(page: Page): Promise<void> {
  await goToRoom(page, '下达记录')
  await page.getByRole('link', { name: '下达任务' }).first().click()
  await page.getByRole('button', { name: new RegExp(handedDown) }).click()
  await expect(page.getByText(/没有待落实的条件/)).toBeVisible()
  await pick(page, '区划', '新街口街道', '新街口街道')
  await page.getByLabel('办理要求').fill('名片由社区卫生服务中心送到，更换即可。')
}

async function recordMoney(page: Page): Promise<void> {
  // the gate said that money is missing: the place to record it has opened by itself
  await expect(page.getByText('记录经费拨付（费随事转）')).toBeVisible()
  await page.getByRole('button', { name: '登记拨付' }).first().click()
  const dialog = page.getByRole('dialog')
  await pick(page, '拨付到哪里', '西城区', '西城区')
  await dialog.getByLabel('金额').fill('52000')
  await dialog.getByLabel('文件或凭证').fill('区财政签约服务经费拨付通知（走查）')
  await dialog.getByRole('button', { name: '登记拨付' }).click()
  await expect(dialog).toHaveCount(0)
}

/** Gives the address of the dispatch. */
export async function handDown(page: Page): Promise<string> {
  await draftIt(page)
  const preview = page.getByRole('region', { name: '预览' })
  const send = preview.getByRole('button', { name: '下达', exact: true })
  await expect(preview.getByText(/关口不放行/)).toBeVisible()
  await expect(preview.getByText(/尚未登记这个事项的经费拨付/)).toBeVisible()
  await expect(send).toBeDisabled()
  await accessible(page)
  await recordMoney(page)
  await expect(preview.getByText('关口放行，可以下达')).toBeVisible()
  await expect(preview.getByText(/个社区（村）/).first()).toBeVisible()
  await accessible(page)
  await send.click()
  await page.getByRole('dialog').getByRole('button', { name: '下达', exact: true }).click()
  await expect(page.getByRole('heading', { name: handedDown })).toBeVisible()
  return new URL(page.url()).pathname
}

/** The same work a second time in its half year. */
export async function isRefusedASecondTime(page: Page): Promise<void> {
  await draftIt(page)
  const preview = page.getByRole('region', { name: '预览' })
  await expect(preview.getByText(/在本周期（.+）的 1 次已经用完/)).toBeVisible()
  await expect(preview.getByText('请移除这些社区，或等到下一周期。')).toBeVisible()
  await expect(preview.getByRole('button', { name: '下达', exact: true })).toBeDisabled()
}
