import path from 'node:path'

/**
 * How to start npm from a script: through the npm that started us where there is one, because Windows cannot
 * start `npm.cmd` without a shell.
 * @returns {{ program: string, leading: string[], shell: boolean }}
 */
export function npmCommand() {
  const running = process.env['npm_execpath']
  if (running && path.basename(running) === 'npm-cli.js')
    return { program: process.execPath, leading: [running], shell: false }
  return { program: 'npm', leading: [], shell: process.platform === 'win32' }
}
