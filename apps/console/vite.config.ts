import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { landAsset } from './build/land-asset.ts';
import { packedAssets } from './build/packed-assets.ts';

/** The font of every first screen: asked for before the style sheet is read, so that nothing shifts. */
const FIRST_FONT = /ibm-plex-sans-latin-wght-normal.*\.woff2$/u;

/** Puts a preload of the Latin font into the page; its name is known only after bundling. */
function preloadFirstFont(): Plugin {
  return {
    name: 'quintet:preload-first-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        const font = Object.keys(context.bundle ?? {}).find((file) => FIRST_FONT.test(file));
        if (font === undefined) throw new Error('The Latin font is not in the bundle: nothing to preload.');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${font}` };
        return { html, tags: [{ tag: 'link', attrs, injectTo: 'head-prepend' }] };
      },
    },
  };
}

export default defineConfig({
  base: '/',
  plugins: [react(), preloadFirstFont(), landAsset(), packedAssets()],
  server: { proxy: { '/api': process.env['QUINTET_NODE'] ?? 'http://127.0.0.1:4400' } },
  build: {
    outDir: 'dist',
    // Nothing is inlined as data: URL: the content security policy allows only what the node itself serves.
    assetsInlineLimit: 0,
    cssMinify: 'lightningcss',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
});
