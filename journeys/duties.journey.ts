/** What the joint meeting ended waits on the first page of whoever has to carry it out: a street, and a department with its district counterpart. */
import { accessible, expect, test } from './browser.ts'
import { enterAs, goToRoom } from './people.ts'

test('a street finds on its first page what it has to end, and says how it did', async ({ page }) => {
  await enterAs(page, 'xinjiekou')
  await page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: '街道每日晨会' }).getByRole('link', { name: '登记落实' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '街道每日晨会' })).toBeVisible()
  await expect(page.getByText(/京清〔\d{4}〕\d+号/).first()).toBeVisible()
  await accessible(page)
  await page.getByLabel('怎么落实的').fill('已改为有事再议，不再每天开会。')
  await page.getByRole('button', { name: '登记落实' }).click()
  await expect(page.getByText('取消，已落实')).toBeVisible()
  await page.goto('/desk/cleanups/duties')
  await expect(page.getByText('没有要落实的项目')).toBeVisible()
})

test('a district department sees what its municipal department owns, on a phone, and carries it out for both', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enterAs(page, 'xichengHealth')
  await page.goto('/desk/cleanups/duties')
  await accessible(page)
  await page.getByRole('link', { name: '接种随访纸质登记表' }).click()
  await page.getByLabel('怎么落实的').fill('已通知各社区停用，接种日期由医疗机构登记。')
  await page.getByRole('button', { name: '登记落实' }).click()
  await expect(page.getByText('取消，已落实')).toBeVisible()
  await page.setViewportSize({ width: 1366, height: 768 })
  await enterAs(page, 'health')
  await goToRoom(page, '清理规范')
  await page.goto('/desk/cleanups/duties')
  await page.getByRole('checkbox', { name: '只看没有落实的' }).uncheck()
  await expect(page.getByRole('row').filter({ hasText: '接种随访纸质登记表' })).toContainText('取消，已落实')
  await accessible(page)
})
