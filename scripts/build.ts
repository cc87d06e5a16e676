import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

const ASSETS = 'dist/web/assets';
/** Fonts and pictures are compressed already. */
const TEXT = /\.(?:js|css|svg|json)$/;

/**
 * Builds the application into dist/web and the pages without JavaScript into dist/seiten; every text of dist/web lies
 * there compressed too, so that no request waits for it.
 */
process.env['NODE_ENV'] = 'production';
await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
await build({ configFile: 'vite.seiten.config.ts', logLevel: 'warn' });
await Promise.all((await readdir(ASSETS)).filter((name) => TEXT.test(name)).map(compressFile));

async function compressFile(name: string): Promise<void> {
  const pfad = join(ASSETS, name);
  const inhalt = await readFile(pfad);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: inhalt.length };
  await writeFile(`${pfad}.br`, await promisify(brotliCompress)(inhalt, { params }));
  await writeFile(`${pfad}.gz`, await promisify(gzip)(inhalt, { level: 9 }));
}
