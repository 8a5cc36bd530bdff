import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery is a separate site that is never part of the product's build. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: '../public',
  plugins: [tailwindcss(), react()],
  build: { outDir: '../dist-gallery', emptyOutDir: true, target: 'es2022', copyPublicDir: false },
});
