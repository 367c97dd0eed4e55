/** Builds the page inside Teams from tab/ into dist/tab; a part of the build. */
import path from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { packageRoot } from '../bot/start/package-root';
import { compressFolder } from './tab/compress';
import { usedTexts } from './tab/used-texts';

const name = 'virtual:texts';

/** Gives the page its part of the message catalogue. */
const texts = (): Plugin => ({
  name: 'mailmend-texts',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(usedTexts('en'))}` : null),
});

/** Fluent marks its files for servers that draw React; here all of them are the browser's. */
const onwarn: Rollup.WarningHandlerWithDefault = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
};

const main = async (): Promise<void> => {
  const { build } = await import('vite');
  const outDir = path.join(packageRoot(), 'dist', 'tab');
  await build({
    configFile: false,
    root: path.join(packageRoot(), 'tab'),
    base: '/tab/',
    logLevel: 'warn',
    plugins: [texts()],
    // The server puts each answer's own nonce here: Fluent's styles are written while the page runs.
    html: { cspNonce: '{{nonce}}' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: { onwarn },
    },
  });
  compressFolder(outDir);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
