const number = (value: number) => value.toLocaleString('en')
/** A cell of a table holds no bar. */
const cell = (text: string) => text.replaceAll('|', '\\|')

/** Words of the sheets that are printed for a lesson. Markdown. */
export const lessonSheetWords = {
  titles: {
    facilitator: (lesson: string) => `${lesson}: facilitator sheet`,
    worksheet: (lesson: string) => `${lesson}: worksheet`,
    key: (lesson: string) => `${lesson}: answer key`,
  },
  facilitatorOf: (network: string) => `For the facilitator. Network: ${network}.`,
  worksheetOf: (network: string) => `Worksheet. Network: ${network}.`,
  nameLine:
    'Team code: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ Date: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_',
  before: 'Before the room fills',
  beforeList: [
    '- Open the atlas once on every machine while there is a connection, or hand out the stand-alone page: nothing is needed after that.',
    '- Choose Learn, type a team code, start the lesson. The same code draws the same for the red team.',
    '- Shift+P makes the type large for a projector.',
    '- Print one worksheet for each team. Keep the key.',
  ].join('\n'),
  plan: 'Plan',
  planHead: '| No. | Step | From | To |\n| --- | --- | --- | --- |',
  planRow: (place: number, title: string, from: number, until: number) =>
    `| ${number(place)} | ${cell(title)} | ${from === until ? '' : `${number(from)} min`} | ${from === until ? '' : `${number(until)} min`} |`,
  step: (place: number, title: string, minutes: number | undefined) =>
    minutes === undefined
      ? `${number(place)}. ${title}`
      : `${number(place)}. ${title} (${number(minutes)} min)`,
  asked: (place: number, question: string) => `**${number(place)}. ${question}**`,
  /** over the room to write */
  blank: 'Your answer',
  hint: (hint: string) => `- Hint: ${hint}`,
  answer: (sentence: string) => `Answer: ${sentence}`,
  sources: 'Sources',
  /** how to read a sentence without the number of a source */
  marks: {
    computed: '= stands behind what the atlas computes from this network, as it does the answers.',
    exercise:
      'A sentence with neither a number nor = asks, says what to do, or says what a word means here.',
  },
  sourceHead: '| No. | Source |\n| --- | --- |',
  source: (place: number, parts: readonly string[]) =>
    `| ${number(place)} | ${cell(parts.filter((part) => part !== '').join(', '))} |`,
} as const
