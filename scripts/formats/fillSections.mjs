/**
 * A text with what stands between `<!-- name -->` and `<!-- /name -->` replaced, for each named section. Throws when the text
 * has no such section.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} sections
 */
export function fillSections(text, sections) {
  return Object.entries(sections).reduce((filled, [name, content]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [filled.indexOf(begin), filled.indexOf(end)]
    if (from === -1 || to < from) throw new Error(`There is no section ${name}.`)
    return `${filled.slice(0, from)}${begin}\n\n${content.trimEnd()}\n\n${filled.slice(to)}`
  }, text)
}
