/** Made by vite.config.ts from the contracts: of each endpoint its method and path. */
declare module 'virtual:api-routes' {
  import type { AnyContractRouter } from '@orpc/contract'
  export const routes: Record<string, Record<string, { '~orpc': { route: { method?: string } } }>> & AnyContractRouter
}
