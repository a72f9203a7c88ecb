import type { OwnershipRule } from './ownershipRule.ts'

/** The rules that the arithmetic follows, in the order shown. Data: nothing elsewhere knows any rule by name. */
export const OWNERSHIP_RULES: readonly OwnershipRule[] = [
  {
    id: 'ofac',
    authorities: ['US OFAC', 'OFAC'],
    threshold: '50',
    comparison: 'at least',
    isAggregated: true,
    from: '2014-08-13',
    sources: [
      {
        title: 'FAQ 401: indirect ownership in complex structures, with FAQ 399 on adding up',
        publisher: 'US Treasury, Office of Foreign Assets Control',
        date: '2014-08-13',
        url: 'https://ofac.treasury.gov/faqs/401',
      },
      {
        title: 'FAQ 398: the rule speaks to ownership and not to control',
        publisher: 'US Treasury, Office of Foreign Assets Control',
        date: '2014-08-13',
        url: 'https://ofac.treasury.gov/faqs/398',
      },
    ],
    notModelled: ['blocked by status', 'other listings'],
  },
  {
    id: 'eu',
    authorities: ['EU', 'European Union'],
    threshold: '50',
    comparison: 'at least',
    isAggregated: true,
    from: '2024-07-03',
    sources: [
      {
        title:
          'EU Best Practices for the effective implementation of restrictive measures, 11623/24',
        publisher: 'Council of the European Union',
        date: '2024-07-03',
        url: 'https://data.consilium.europa.eu/doc/document/ST-11623-2024-INIT/en/pdf',
      },
    ],
    notModelled: ['control', 'voting rights', 'board', 'rebuttal', 'other listings'],
  },
  {
    id: 'eu-before-2024',
    authorities: ['EU', 'European Union'],
    threshold: '50',
    comparison: 'more than',
    isAggregated: true,
    from: '2022-04-08',
    until: '2024-07-02',
    sources: [
      {
        title:
          'FAQs on asset freezes under Regulation (EU) 269/2014, question 8 on aggregate ownership',
        publisher: 'European Commission',
        date: '2022-04-08',
        url: 'https://finance.ec.europa.eu/eu-and-world/sanctions-restrictive-measures/sanctions-adopted-following-russias-military-aggression-against-ukraine_en',
      },
    ],
    notModelled: ['control', 'voting rights', 'board', 'rebuttal', 'other listings'],
  },
  {
    id: 'uk',
    authorities: ['UK', 'UK OFSI', 'OFSI'],
    threshold: '50',
    comparison: 'more than',
    isAggregated: false,
    from: '2019-03-25',
    sources: [
      {
        title:
          'The Democratic People’s Republic of Korea (Sanctions) (EU Exit) Regulations 2019, regulation 7',
        publisher: 'UK Statutory Instrument 2019/411',
        date: '2019-03-25',
        url: 'https://www.legislation.gov.uk/uksi/2019/411/regulation/7',
      },
      {
        title: 'UK financial sanctions general guidance, section 4 on ownership and control',
        publisher: 'HM Treasury, Office of Financial Sanctions Implementation',
        date: '2024-02-13',
        url: 'https://www.gov.uk/government/publications/financial-sanctions-general-guidance/uk-financial-sanctions-general-guidance',
      },
    ],
    notModelled: ['control', 'voting rights', 'board', 'joint arrangement', 'other listings'],
  },
]
