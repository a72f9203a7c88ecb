/**
 * Endings (and Russian, Indonesian … beginnings) that say in what legal form a firm is registered, as folded words; what
 * stands for the same comes after the sign. Chinese and Japanese stand character by character, as names are taken apart.
 */
const FORMS = `
co = company; company; coy = company; corp = corporation; corporation; inc = inc; incorporated = inc; ltd = limited; limited
llc; l l c = llc; limited liability company = llc; limited liability co = llc; llp; lp; plc; p l c = plc
pte = private; private; pvt = private; pty = private; gmbh; mbh = gmbh; g m b h = gmbh; ag; kg; ohg; ug
sa; s a = sa; sas; s a s = sas; sarl; s a r l = sarl; srl; s r l = srl; spa; s p a = spa; snc; sl; sau; ltda; lda
bv; b v = bv; nv; n v = nv; oy; oyj; ab; asa; aps; kft; zrt; doo; d o o = doo; ead; eood; ood; sro; s r o = sro
sp z o o; spolka z o o = sp z o o; fze; fzc; fzco; fz llc; dmcc; sdn bhd; bhd; tbk; jsc = jsc; ojsc; cjsc; pjsc; jsco = jsc
joint stock company = jsc; joint stock co = jsc; open joint stock company = ojsc; closed joint stock company = cjsc
public joint stock company = pjsc; kk; kabushiki kaisha = kk; k k = kk; yk; yugen kaisha = yk; sal; wll; w l l = wll
ооо = llc; оао = ojsc; зао = cjsc; пао = pjsc; ао = jsc; ooo = llc; oao = ojsc; zao = cjsc; pao = pjsc
общество с ограниченной ответственностью = llc; акционерное общество = jsc; ltd sti; ltd şti; a ş; anonim sirketi
有 限 公 司 = 有限公司; 有 限 责 任 公 司 = 有限公司; 股 份 有 限 公 司 = 股份公司; 股 份 公 司; 公 司; 株 式 会 社; 株 式 會 社 = 株式会社; 有 限 会 社
주 식 회 사; 유 한 회 사; 유 한 책 임 회 사; 회 사; 会 社
`

/** Short forms that are also words or initials: set aside only where a name ends with them. */
const ONLY_LAST = new Set(['ag', 'ab', 'sa', 'sl', 'kk', 'kg', 'ug', 'nv', 'bv', 'oy', 'lp', 'spa'])

interface LegalForm {
  readonly words: readonly string[]
  readonly means: string
  readonly onlyLast: boolean
}

const BY_FIRST_WORD = new Map<string, LegalForm[]>()
for (const entry of FORMS.split(/[;\n]/)) {
  const [spelled = '', means] = entry.split('=').map((part) => part.trim())
  const words = spelled.split(' ')
  const [first = ''] = words
  if (first === '') continue
  const form = {
    words,
    means: means ?? words.join(/^\p{L}$/u.test(first) ? '' : ' '),
    onlyLast: ONLY_LAST.has(spelled) || (words.length > 1 && words.every((w) => /^[a-z]$/.test(w))),
  }
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), form])
}
for (const forms of BY_FIRST_WORD.values()) forms.sort((a, b) => b.words.length - a.words.length)

/** A legal form found in a name: from which word, how many words, and what it means whatever its spelling. */
export interface FoundForm {
  readonly from: number
  readonly count: number
  readonly means: string
}

/** The legal forms in the words of a name, the longest at each place, from left to right. */
export function findLegalForms(words: readonly string[]): readonly FoundForm[] {
  const found: FoundForm[] = []
  for (let from = 0; from < words.length; from++) {
    const form = BY_FIRST_WORD.get(words[from] ?? '')?.find(
      ({ words: spelled, onlyLast }) =>
        spelled.every((word, place) => words[from + place] === word) &&
        (!onlyLast || from + spelled.length === words.length),
    )
    if (!form) continue
    found.push({ from, count: form.words.length, means: form.means })
    from += form.words.length - 1
  }
  return found
}
