/** The desk's addresses, made from what the features export. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { lazy } from 'react'
import { parseAddress, writeAddress } from './address.ts'
import { Guarded } from './Guarded.tsx'
import { MyWorkPage } from './MyWorkPage.tsx'
import { NoPage, PageFault } from './faults.tsx'
import type { DeskPage } from './page.ts'
import { pages } from './pages.ts'
import { Shell } from './Shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NoPage })
const myWork = createRoute({ getParentRoute: () => root, path: '/', component: MyWorkPage })

function routeOf(page: DeskPage) {
  const Page = lazy(page.load)
  return createRoute({
    getParentRoute: () => root,
    path: page.path,
    component: () => (
      <Guarded page={page}>
        <Page />
      </Guarded>
    ),
  })
}

export const router = createRouter({
  routeTree: root.addChildren([myWork, ...pages.map(routeOf)]),
  basepath: '/desk',
  parseSearch: (query) => parseAddress(query),
  stringifySearch: writeAddress,
  defaultErrorComponent: PageFault,
  scrollRestoration: true,
})
