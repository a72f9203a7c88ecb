import { languageWords } from '../../words/language.ts'

/** The style of a sheet: ink on paper, and on a screen a page of readable width. */
const STYLE = `
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:12pt/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff}
h1{font-size:20pt;line-height:1.2}
h2{margin-top:2em;padding-bottom:.2em;border-bottom:1px solid #999;font-size:14pt;break-after:avoid}
p:has(>strong:first-child:last-child){break-after:avoid}
table{width:100%;border-collapse:collapse}
tr,table:not(:has(a)){break-inside:avoid}
th,td{height:1.6em;padding:.2em .5em;border-bottom:1px solid #999;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{white-space:nowrap}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid #999}
p{orphans:3;widows:3}
a{color:inherit}
sup{line-height:0}
@page{margin:18mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:11pt}}
`

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A page to print, with a style of its own and a policy that lets nothing run and nothing be fetched. `body` is safe HTML. */
export function sheetPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="${languageWords.tag}"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head><body>
<main>
${body}
</main>
</body></html>
`
}
