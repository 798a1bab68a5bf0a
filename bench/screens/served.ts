/** The page for measuring, built into a folder of its own and served: it is no part of what is shipped. */
import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { build } from 'vite'

const kinds: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

export async function servePage(folder: string): Promise<{ url: string; close: () => void }> {
  await build({
    configFile: false,
    root: new URL('.', import.meta.url).pathname,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  })
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const name = pathname === '/' ? '/index.html' : pathname
    try {
      const bytes = readFileSync(join(folder, name))
      answer.writeHead(200, { 'content-type': kinds[extname(name)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      answer.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, close: () => server.close() }
}
