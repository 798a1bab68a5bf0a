/**
 * What every journey asks besides its own story: nothing in the console, no request to another host, nothing axe finds.
 * Journeys import `test` and `expect` from here, and call `accessible(page)` on each page they have opened.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

type Watched = {
  /** What went wrong so far: console errors, crashes of the page, requests to other hosts. A journey that provokes one empties it. */
  complaints: string[]
}

function watch(context: BrowserContext, ownHost: string, complaints: string[]): void {
  context.on('console', (message) => {
    // a refusal the journey provokes is an answer with status 4xx, which the browser writes to the console by itself
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && host !== ownHost) complaints.push(`asked another host: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`)
  })
}

export const test = base.extend<Watched>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      watch(context, new URL(baseURL ?? '').host, complaints)
      await use(complaints)
      expect(complaints, 'console errors, crashes, failed answers, requests to other hosts').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Fails with every finding of axe at WCAG 2.2 AA on the page as it stands. */
export async function accessible(page: Page, ...without: string[]): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations, passes } = await without.reduce((narrowed, selector) => narrowed.exclude(selector), builder).analyze()
  expect(passes.length, 'axe looked at the page').toBeGreaterThan(5)
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 5).map(({ target }) => target.join(' ')) })),
    page.url(),
  ).toEqual([])
}
