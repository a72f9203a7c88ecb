/**
 * The groups of the facts in plain words. A topic groups rows for reading and proves nothing.
 * @type {Record<string, { id: string, title: string }>}
 */
export const TOPICS = {
  'A. state core': { id: 'topic-state-core', title: 'The state bodies at the core' },
  'B. KOMID': { id: 'topic-komid', title: 'KOMID, the arms dealer' },
  'C. finance arms': { id: 'topic-finance', title: 'The banks and their representatives' },
  'D. Ryonbong': { id: 'topic-ryonbong', title: 'Ryonbong and its subsidiaries' },
  'E. SANS / Tangun': { id: 'topic-sans', title: 'Second Academy of Natural Sciences and Tangun' },
  'F. nuclear': { id: 'topic-nuclear', title: 'Nuclear procurement' },
  'G. DHID': { id: 'topic-dandong-hongxiang', title: 'Dandong Hongxiang' },
  'H. Risky Business / Jie Shun': {
    id: 'topic-dandong-traders',
    title: 'Traders of Dandong, and the Jie Shun',
  },
  'I. Mingzheng / FTB fronts / Bank of Dandong': {
    id: 'topic-bank-fronts',
    title: 'Fronts of the Foreign Trade Bank, and the Bank of Dandong',
  },
  'J. Chi Yupeng / Velmur': {
    id: 'topic-coal-and-fuel',
    title: 'Coal out, fuel in: Zhicheng, Velmur',
  },
  'K. Glocom': { id: 'topic-glocom', title: 'Glocom, seller of military radios' },
  'L. Chong Chon Gang / OMM': {
    id: 'topic-chong-chon-gang',
    title: 'The Chong Chon Gang and Ocean Maritime Management',
  },
  'M. Wise Honest / Songi': { id: 'topic-wise-honest', title: 'The Wise Honest' },
  'N. Taiwan machine tools': { id: 'topic-machine-tools', title: 'Machine tools through Taiwan' },
  'O. Namibia, Africa': { id: 'topic-namibia', title: 'Namibia' },
  'P. Iran': { id: 'topic-iran', title: 'Iran' },
  'Q. Syria': { id: 'topic-syria', title: 'Syria' },
  'R. components in missiles': { id: 'topic-components', title: 'Components found in missiles' },
  'S. Russia logistics/finance/brokers': {
    id: 'topic-russia',
    title: 'Russia: arms shipments, banks and brokers',
  },
  'T. maritime: UN 2018 vessels': {
    id: 'topic-ships-2018',
    title: 'Ships and owners of the lists of 2018',
  },
  'U. others': { id: 'topic-brokers', title: 'Single brokers' },
  'U. additions of the fact check': { id: 'topic-further', title: 'Further actions, 2006 to 2025' },
}
