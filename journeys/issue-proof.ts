/** A proof through three pairs of hands: what was asked for is approved by the director and sealed by the keeper. */
import type { Page } from '@playwright/test'
import { accessible, expect } from './browser.ts'
import { enterAs } from './people.ts'

/** From the page of the use that waits for approval to the page of the certificate. */
export async function approveAndSeal(page: Page): Promise<void> {
  await expect(page.getByText('等居委会主任审批。')).toBeVisible()
  const use = page.url()
  await enterAs(page, 'xiliDirector')
  await page.goto(use)
  await page.getByRole('button', { name: '批准用印' }).click()
  await expect(page.getByText('您是申请人或审批人，请印章保管人用印。')).toBeVisible()
  await enterAs(page, 'xiliKeeper')
  await page.goto(use)
  await accessible(page)
  await page.getByRole('button', { name: '用印并登记' }).click()
  await expect(page.getByText('已用印', { exact: true })).toBeVisible()
  await page.locator('.facts div').filter({ hasText: '证明打开' }).getByRole('link').click()
}

/** The link the certificate's QR code says, from its page. */
export async function linkOf(page: Page): Promise<string> {
  return (await page.locator('.facts div').filter({ hasText: '核验页' }).getByRole('link').getAttribute('href')) ?? ''
}
