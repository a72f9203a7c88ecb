// A path of someone's machine: from the root, not a part of an address or of a longer path.
const MACHINE_PATH =
  /(?<![\w./~%-])\/(?:home|Users|root|work|farm|tmp\/[\w-]+)\/[\w.-]+|\b[A-Z]:\\Users\\/
// The host of a package registry: which one is used is a matter of the machine.
const REGISTRY_HOST = /:\/\/[\w.-]*(?:npmjs|yarnpkg|pypi|debian|ubuntu)\.[a-z.]*\//

/**
 * Lines of a tracked file that speak of the machine it was written on.
 * @param {string} file its path in the repository
 * @param {string} text
 * @returns {string[]} one sentence a line found
 */
export function machineTraces(file, text) {
  return text.split('\n').flatMap((line, index) => {
    const place = `${file}:${index + 1}`
    const found = []
    if (MACHINE_PATH.test(line)) found.push(`${place} names a path of one machine`)
    if (REGISTRY_HOST.test(line)) found.push(`${place} names a package registry`)
    return found
  })
}
