import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { contracts } from './features/contracts.ts'

/**
 * Of the contracts the screens' client needs method and path alone; with their schemas they would be a fifth of the desk's first load.
 * `virtual:api-routes` is what web/api.ts imports; types still come from the contracts themselves.
 */
function apiRoutes(): Plugin {
  const id = 'virtual:api-routes'
  const routes = Object.fromEntries(
    Object.entries(contracts).map(([feature, endpoints]) => [
      feature,
      Object.fromEntries(
        Object.entries(endpoints).map(([name, declared]) => {
          const { method, path } = declared['~orpc'].route
          return [name, { '~orpc': { errorMap: {}, meta: {}, route: { method, path } } }]
        }),
      ),
    ]),
  )
  return {
    name: 'api-routes',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? `export const routes = ${JSON.stringify(routes)}` : undefined),
  }
}

/** Two documents: the public portal (light) and the staff desk. Nothing is fetched from outside at run time. */
export default defineConfig({
  root: 'web',
  plugins: [react(), apiRoutes()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { index: 'web/index.html', desk: 'web/desk.html' } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
