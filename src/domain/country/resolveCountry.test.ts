import fc from 'fast-check'
import codes from 'i18n-iso-countries/codes.json'
import { describe, expect, it } from 'vitest'
import { resolveCountry } from './resolveCountry.ts'

const resolveAll = (texts: readonly string[]) => texts.map(resolveCountry)

describe('a country text', () => {
  it('may be any code of ISO 3166-1, in any case', () => {
    for (const [two = '', three = '', number = ''] of codes) {
      const texts = [two, two.toLowerCase(), three, three.toLowerCase(), number, ` ${two} `]
      expect(resolveAll(texts)).toEqual(texts.map(() => two))
    }
  })

  it('may be a number whose leading zeros a spreadsheet has eaten', () => {
    expect(resolveAll(['4', '004', '36', '408'])).toEqual(['AF', 'AF', 'AU', 'KP'])
  })

  it.each([
    [
      'KP',
      [
        'North Korea',
        'Korea, North',
        'KOREA, NORTH',
        'DPRK',
        'D.P.R.K.',
        'PRK',
        '조선민주주의인민공화국',
        '북한',
        '朝鲜',
        '北朝鮮',
        'КНДР',
        "Democratic People's Republic of Korea",
        'Democratic People’s Republic of Korea',
        "Korea, Democratic People's Republic of",
        "Korea (Democratic People's Republic of)",
        'Korea, Dem. People’s Rep.',
      ],
    ],
    [
      'KR',
      [
        'South Korea',
        'Korea, South',
        'Korea, Republic of',
        'Republic of Korea',
        'ROK',
        '대한민국',
        '한국',
      ],
    ],
    [
      'CN',
      [
        'China',
        'PRC',
        "People's Republic of China",
        'P.R. China',
        '中国',
        '中华人民共和国',
        'Китай',
      ],
    ],
    [
      'HK',
      [
        'Hong Kong',
        'Hong Kong SAR',
        'Hong Kong, China',
        'Hong Kong SAR, China',
        'China (Hong Kong)',
        '香港',
      ],
    ],
    ['MO', ['Macau', 'Macao', 'Macau SAR', '澳门', '澳門']],
    [
      'TW',
      [
        'Taiwan',
        'Taiwan, Province of China',
        'Taiwan (Province of China)',
        'Republic of China',
        'Taiwan, China',
      ],
    ],
    ['XK', ['Kosovo', 'Republic of Kosovo', 'XKX']],
    ['RU', ['Russia', 'Russian Federation', 'The Russian Federation', 'Россия', 'RUS']],
    [
      'IR',
      [
        'Iran',
        'Iran (Islamic Republic of)',
        'Islamic Republic of Iran',
        'Iran, Islamic Republic of',
      ],
    ],
    ['CI', ["Côte d'Ivoire", 'Cote d Ivoire', 'Cote D’Ivoire', 'Ivory Coast']],
    [
      'CD',
      [
        'Congo, Democratic Republic of the',
        'Democratic Republic of the Congo',
        'DRC',
        'Zaire',
        'ZR',
      ],
    ],
    ['CG', ['Congo, Republic of the', 'Republic of the Congo', 'Congo (Brazzaville)']],
    ['SY', ['Syria', 'Syrian Arab Republic']],
    [
      'GB',
      [
        'United Kingdom',
        'UK',
        'U.K.',
        'Great Britain',
        'England',
        'United Kingdom of Great Britain and Northern Ireland',
      ],
    ],
    ['US', ['United States', 'United States of America', 'USA', 'U.S.A.']],
    ['MM', ['Burma', 'Myanmar', 'BU', 'Burma (Myanmar)']],
    [
      'DE',
      [
        'East Germany',
        'German Democratic Republic',
        'DDR',
        'Federal Republic of Germany',
        'Deutschland',
      ],
    ],
    ['KN', ['St. Kitts & Nevis', 'Saint Kitts and Nevis']],
    ['VC', ['St. Vincent and the Grenadines', 'Saint Vincent and the Grenadines']],
    ['VG', ['Virgin Islands, British', 'British Virgin Islands', 'BVI']],
    [
      'MK',
      [
        'Macedonia, The Former Yugoslav Republic of',
        'The former Yugoslav Republic of Macedonia',
        'North Macedonia',
      ],
    ],
    ['TZ', ['Tanzania', 'United Republic of Tanzania', 'Tanzania, United Republic of']],
    ['VN', ['Vietnam', 'Viet Nam', 'Socialist Republic of Vietnam']],
    ['BS', ['Bahamas, The', 'The Bahamas', 'Commonwealth of the Bahamas']],
    ['BO', ['Bolivia', 'Bolivia (Plurinational State of)', 'Plurinational State of Bolivia']],
    ['PS', ['Palestinian', 'State of Palestine', 'Palestinian Territory, Occupied']],
    ['SZ', ['Swaziland', 'Eswatini', 'Kingdom of Eswatini']],
    ['TR', ['Turkey', 'Türkiye', 'Republic of Turkey']],
    ['GW', ['Guinea-Bissau', 'Guinea Bissau', 'Republic of Guinea-Bissau']],
    ['NE', ['Niger', 'Republic of the Niger']],
    ['ST', ['São Tomé and Príncipe', 'Sao Tome & Principe']],
  ])('reads %s', (code, texts) => {
    expect(resolveAll(texts)).toEqual(texts.map(() => code))
  })

  it.each([
    'Soviet Union',
    'USSR',
    'Yugoslavia',
    'Serbia and Montenegro',
    'Czechoslovakia',
    'Netherlands Antilles',
    'YU',
    'Korea',
    'Congo',
    'Virgin Islands',
    'undetermined',
    'None Identified',
    'Region: Gaza',
    'Atlantis',
    'Dandong Hongxiang',
    'constructor',
    '__proto__',
    'ZZ',
    '000',
    '',
    '-0-',
    ', ',
    '()',
  ])('stays open where it reads %j', (text) => {
    expect(resolveCountry(text)).toBe(null)
  })

  it('is answered for any text, and the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const code = resolveCountry(text)
        expect(code === null || /^[A-Z]{2}$/.test(code)).toBe(true)
        expect(resolveCountry(text)).toBe(code)
      }),
    )
  })
})
