/**
 * Makes a fresh clone ready: installs what is missing, then builds. Quick when there is nothing to do, so `npm run demo` and `npm test`
 * begin with it. Plain JavaScript without dependencies, since nothing is installed when it runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Crossquote needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
}
if (!isInstalled()) {
  console.error('Installing what is missing (once, about a minute) …');
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, and no single machine can list them all.
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm install failed: is the npm registry reachable?',
  );
}
if (!existsSync(join(root, 'packages/cli/dist'))) console.error('Building (once, half a minute or longer) …');
run(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'workers', 'packages/cli', 'packages/client'],
  'the build failed',
);

/** npm writes what it installed beside the packages; it is the lock file less the optional parts of other machines. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function run(command, args, failure) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.status !== 0) stop(failure);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
