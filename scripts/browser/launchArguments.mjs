/**
 * Arguments every browser of ours starts with: it must not call home, and text must look the same everywhere.
 * No name but this machine's resolves, so that nothing a test opens can leave it.
 */
export const LAUNCH_ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
]
