const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/

/** A place in a JSON document as text: `entities[3].country`, `identifiers["IMO no."]`; empty for the whole. */
export function jsonPath(steps: readonly PropertyKey[]): string {
  let path = ''
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`
    else if (PLAIN_NAME.test(String(step))) path += path ? `.${String(step)}` : String(step)
    else path += `[${JSON.stringify(String(step))}]`
  }
  return path
}
