/** Parts of the world to look at. Cut so that each fits a view: Russia stands with Central Asia. */
export const REGIONS = [
  'northAmerica',
  'centralAmerica',
  'southAmerica',
  'europe',
  'africa',
  'middleEast',
  'russia',
  'southAsia',
  'eastAsia',
  'southEastAsia',
  'oceania',
] as const
export type Region = (typeof REGIONS)[number]

const CODES: Readonly<Record<Region, string>> = {
  northAmerica: 'US CA MX GL BM PM',
  centralAmerica:
    'AG AI AW BB BL BQ BS BZ CR CU CW DM DO GD GP GT HN HT JM KN KY LC MF MQ MS NI PA PR SV SX TC TT VC VG VI',
  southAmerica: 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE GS',
  europe:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM UA VA XK',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW IO',
  middleEast: 'AE AM AZ BH CY GE IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  russia: 'RU KZ KG TJ TM UZ',
  southAsia: 'AF BD BT IN LK MV NP PK',
  eastAsia: 'CN HK JP KP KR MN MO TW',
  southEastAsia: 'BN ID KH LA MM MY PH SG TH TL VN',
  oceania: 'AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
}

/** The countries and territories of a region (ISO 3166-1 alpha-2, and `XK`). */
export const REGION_CODES: Readonly<Record<Region, readonly string[]>> = Object.fromEntries(
  REGIONS.map((region) => [region, CODES[region].split(' ')]),
) as unknown as Record<Region, readonly string[]>
