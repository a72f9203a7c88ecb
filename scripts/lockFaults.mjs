/**
 * @typedef {{ resolved?: string, link?: boolean, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   overrides?: Record<string, unknown> }} Manifest
 */

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/

/**
 * Where node would look for a package required from another: beside it, then further and further up.
 * @param {string} from key of a lock entry, such as `node_modules/a/node_modules/b`
 * @param {string} name
 */
function placesOf(from, name) {
  const places = [`node_modules/${name}`]
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1)))
    places.push(`${at}/node_modules/${name}`)
  return places
}

/**
 * Optional packages, one a platform, without an entry of their own: `npm install` writes such a lock without a
 * word, and `npm ci` then fails on the platform that is missing.
 * @param {Lock} lock
 */
function missingPlatforms({ packages }) {
  return Object.entries(packages).flatMap(([key, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !placesOf(key, name).some((place) => place in packages))
      .map(
        (name) => `${key || 'the project'} names the optional package ${name}, which has no entry`,
      ),
  )
}

/**
 * Download addresses tie an install to the registry of whoever wrote the lock.
 * @param {Lock} lock
 */
function downloadAddresses({ packages }) {
  return Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && !link)
    .map(([key]) => `${key} carries a download address`)
}

/**
 * Versions that leave room: a range resolves to whatever is newest on the day.
 * @param {Manifest} manifest
 */
function looseVersions({ dependencies = {}, devDependencies = {}, overrides = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    .filter(([, version]) => typeof version !== 'string' || !EXACT.test(version))
    .map(
      ([name, version]) =>
        `${name} is wanted as ${JSON.stringify(version)}, not as one exact version`,
    )
}

/**
 * What is wrong with a lock file and its manifest, one sentence each.
 * @param {Manifest} manifest package.json
 * @param {Lock} lock package-lock.json
 * @returns {string[]}
 */
export function lockFaults(manifest, lock) {
  return [...missingPlatforms(lock), ...downloadAddresses(lock), ...looseVersions(manifest)]
}
