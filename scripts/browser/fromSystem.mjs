import os from 'node:os'
import path from 'node:path'
import { answersAsBrowser, onPath } from './executables.mjs'

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
]
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
const WINDOWS_PATHS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
]

function linuxCandidates() {
  return LINUX_NAMES.map(onPath)
}

function macCandidates() {
  return ['/', os.homedir()].flatMap((root) =>
    MAC_NAMES.map((name) => path.join(root, 'Applications', `${name}.app`, 'Contents/MacOS', name)),
  )
}

function windowsCandidates() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((root) =>
    root ? WINDOWS_PATHS.map((file) => path.join(root, file)) : [],
  )
}

/** @type {Partial<Record<NodeJS.Platform, () => (string | undefined)[]>>} */
const CANDIDATES = { linux: linuxCandidates, darwin: macCandidates, win32: windowsCandidates }

/**
 * The Chrome, Chromium or Edge that is installed on this machine and answers.
 * @returns {import('./find.mjs').Found | null}
 */
export function fromSystem() {
  for (const executablePath of CANDIDATES[process.platform]?.() ?? [])
    if (executablePath && answersAsBrowser(executablePath)) return { executablePath }
  return null
}
