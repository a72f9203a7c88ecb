/**
 * Prints what a check found, and lets the process fail when it found something.
 * @param {string} subject what was checked
 * @param {readonly string[]} faults one sentence each
 */
export function reportFaults(subject, faults) {
  if (faults.length === 0) return console.log(`${subject}: nothing to mend`)
  process.exitCode = 1
  console.error([`${subject}: ${faults.length} to mend`, ...faults].join('\n  '))
}
