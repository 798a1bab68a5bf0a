import { accessible, expect, test } from './browser.ts'

test('the public opens the portal', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(/减负/)
  await accessible(page)
})

test('staff find the sign-in page with the demonstration’s people', async ({ page }) => {
  await page.goto('/desk')
  await expect(page.getByRole('heading').first()).toBeVisible()
  await expect(page.getByLabel('用户名')).toBeVisible()
  await accessible(page)
})

test('an address nobody knows still opens a page that says so', async ({ page }) => {
  await page.goto('/there-is-no-such-page')
  await expect(page.getByRole('heading').first()).toBeVisible()
  await accessible(page)
})

test('a health question is answered without signing in', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  expect(await (await request.get('/readyz')).json()).toEqual({ ready: true })
})
