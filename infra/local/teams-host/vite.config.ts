import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Addresses from the root, because a deep link opens the client below `/l/entity/…`. */
export default defineConfig({
  root: here('./client'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: here('../../../dist/teams-host'),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 2_000,
  },
})
