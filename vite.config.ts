import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Two documents: the public portal (light) and the staff desk. Nothing is fetched from outside at run time. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { index: 'web/index.html', desk: 'web/desk.html' } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
