/** What the file says of itself. */
export const META = {
  title: 'North Korea procurement, 2003–2025',
  description:
    'Who bought parts, moved goods and moved money for the weapons programmes of North Korea, as public enforcement records tell it: sanctions lists of the United Nations and the United States, indictments, court judgments, findings of United Nations panels, and reports on them.',
  licence: 'Facts from public records; this compilation is MIT-licensed with the project.',
  asOf: '2025-06-30',
  homeCountries: ['KP'],
  fictional: false,
  disclaimer:
    'A compilation of public records, not a legal finding and not a sanctions list. A listing is an administrative act of the authority named, on the date given or by the date of the list copy; charges and complaints are allegations; “unknown” does not mean licit. A mark on a part says nothing of who sold it. Names are shared by different people: compare the list references. Check the cited source, and the current list, before you rely on a row.',
}
