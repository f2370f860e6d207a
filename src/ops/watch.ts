import { watch as watchFiles } from 'chokidar';
import type { Logger } from '../command/logger.js';

/** Editors save in several steps, and git checks out many files in a row. */
const QUIET_MILLISECONDS = 300;

/** Calls back once the YAML of a folder has changed and then been quiet for a while. */
export function watchFolder(
  folder: string,
  onChange: () => void,
  logger: Logger,
  quietMilliseconds = QUIET_MILLISECONDS,
): { readonly ready: Promise<void>; close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watchFiles(folder, {
    ignoreInitial: true,
    // Folders pass; of files, only what is read.
    ignored: (path, stats) => stats?.isFile() === true && !path.endsWith('.yaml'),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
  });
  watcher.on('error', (error) => logger.error({ err: error }, 'the data folder cannot be watched'));
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
