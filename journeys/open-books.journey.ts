import { accessible, expect, test } from './browser.ts'
import { enterAs } from './people.ts'

test('anyone follows a circle of proofs from its picture to the demand that breaks it, and sees it open', async ({ page }) => {
  await page.goto('/proofs/graph')
  await expect(page.getByRole('heading', { level: 1, name: '证明怎么一环套一环' })).toBeVisible()
  await expect(page.getByRole('img', { name: /公证处·派人查阅户籍底册/ })).toBeVisible()
  await accessible(page)
  const circles = page.getByRole('heading', { level: 3, name: /个环节互相等/ })
  await expect(circles).toHaveCount(2)
  await page.getByRole('link', { name: '看看取消以后的样子' }).click()
  await expect(page.getByRole('status').filter({ hasText: '假设取消 2 条要求' })).toBeVisible()
  await expect(page.getByText('没有走成一圈的证明。')).toBeVisible()
  await expect(circles).toHaveCount(0)
  await page.getByText(/^展开 \d+ 条$/).click()
  await expect(page.getByRole('columnheader', { name: '向谁要' })).toBeVisible()
  await accessible(page)
})

test('anyone computes the seal of a day in their own browser, on a phone, in English, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/burden/ledger')
  const days = page.getByRole('table').getByRole('link')
  await expect(days.first()).toBeVisible()
  await accessible(page)
  // a day on which something was handed down
  const busy = page.getByRole('row').filter({ hasNotText: /(^|\s)0 分钟/ })
  await busy.nth(1).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /的账$/ })).toBeVisible()
  await page.getByRole('button', { name: '在我的浏览器里算一遍' }).click()
  await expect(page.getByText(/^\d+ 行算出的校验值和封条都对得上/)).toBeVisible()
  await page
    .getByRole('button', { name: 'English' })
    .or(page.getByRole('link', { name: 'English' }))
    .click()
  await page.getByRole('button', { name: 'Compute it in my browser' }).click()
  await expect(page.getByText(/lines both match/)).toBeVisible()
  await accessible(page)
})

test('a line that somebody edited on its way no longer gives the seal', async ({ page }) => {
  await page.route('**/api/burden/days/2*', async (route) => {
    const answer = await route.fetch()
    const day = (await answer.json()) as { linesOfDay: string[] }
    await route.fulfill({ response: answer, json: { ...day, linesOfDay: [...day.linesOfDay, '{"kind":"refused"}'] } })
  })
  await page.goto('/burden/ledger')
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('button', { name: '在我的浏览器里算一遍' }).click()
  await expect(page.getByText(/对不上/)).toBeVisible()
})

test('the secretary enters a demand somebody met and notes later that it is no longer made', async ({ page }) => {
  await enterAs(page, 'secretary')
  await page.goto('/desk/proofs/graph')
  await page.getByLabel('谁要的（机关、单位）').fill('某物业公司（演示）')
  await page.getByLabel('为办什么事（或开什么证明）').fill('办理出入证')
  await page.getByLabel('向谁要').fill('居委会')
  await page.getByLabel('先要什么证明').fill('居住情况说明')
  await page.getByLabel('怎么知道的').fill('居民来访记录（演示）')
  await accessible(page)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  const line = page.getByRole('listitem').filter({ hasText: '某物业公司（演示）' })
  await expect(line).toBeVisible()
  await line.getByRole('button', { name: /不再要求了/ }).click()
  await line.getByLabel(/为什么/).fill('物业公司来函不再要求')
  await line.getByRole('button', { name: '记为取消' }).click()
  await expect(line).toHaveCount(0)
})
