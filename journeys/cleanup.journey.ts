import { accessible, expect, test } from './browser.ts'
import { adoptList, carryOut, openCampaign, own, proposeList, reCheck, settleOwner, takeStock } from './clean-up.ts'

test('a campaign goes from stock-taking to re-check, and what came back is read by everyone', async ({ page }) => {
  // every main screen is looked at by axe, which is most of the time
  test.setTimeout(300_000)
  let campaign = ''
  let number = ''
  await test.step('the secretary drafts it and hands it down through the gate', async () => {
    campaign = await openCampaign(page)
  })
  await test.step('a community ticks what it has, on one page', () => takeStock(page))
  await test.step('the office says what a name means, and the rules propose', () => proposeList(page, campaign))
  await test.step('the office says who carries out what nobody on record owns', () => settleOwner(page))
  await test.step('the joint meeting adopts the list as a whole', async () => {
    number = await adoptList(page)
  })
  await test.step('it is carried out', () => carryOut(page, number))
  await test.step('a drawn sample is looked at again, and it is there', () => reCheck(page, campaign))
  await test.step('the public reads that it came back', async () => {
    await page.context().clearCookies()
    await page.goto('/cleanups')
    await expect(page.getByRole('row').filter({ hasText: own })).toContainText(number)
    await expect(page.getByRole('heading', { name: /^回潮/ })).toBeVisible()
    await accessible(page)
  })
})
