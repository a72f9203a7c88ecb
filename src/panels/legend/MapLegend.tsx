import { useMemo } from 'react'
import { countryName } from '../../domain/country/countryName.ts'
import { countryFacts, type CountryFacts } from '../../domain/jurisdiction/countryFacts.ts'
import { shadeCount } from '../../domain/jurisdiction/mapFacts.ts'
import type { Network } from '../../domain/network/network.ts'
import { UNKNOWN_COUNTRY } from '../../domain/filter/filter.ts'
import { networkFlows } from '../../domain/view/networkFlows.ts'
import type { MapLook } from '../../domain/view/mapLook.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectChokepointValues } from '../../store/selectors/selectChokepointValues.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { mapWords } from '../../words/map.ts'
import legendStyles from './Legend.module.css'
import styles from './MapLegend.module.css'

const selectLook = (state: AtlasState) => state.mapLook
const { legend: words } = mapWords

/** What shades and widths of the map mean now, while the map is what is drawn. */
export function MapLegend({ network }: { readonly network: Network }) {
  const look = useAtlas(selectLook)
  if (look.shade === 'none' && look.flows === 'none') return null
  return (
    <section aria-label={words.title} className={legendStyles['group']}>
      <h3 className={legendStyles['title']}>{words.title}</h3>
      <ShadeKey network={network} shade={look.shade} />
      <FlowKey network={network} by={look.flows} />
    </section>
  )
}

function ShadeKey({ network, shade }: { network: Network; shade: MapLook['shade'] }) {
  const values = useAtlas(selectChokepointValues)
  const visible = useAtlas(selectVisible)
  const facts = useMemo(() => countryFacts(network, values, visible), [network, values, visible])
  if (shade === 'none') return null
  const count = (place: CountryFacts) => shadeCount(place, shade)
  const [most] = facts
    .filter(({ id }) => id !== UNKNOWN_COUNTRY)
    .toSorted((a, b) => count(b) - count(a))
  const isSignal = shade === 'chokepoints'
  return (
    <span className={joinClasses(legendStyles['item'], styles['key'])}>
      <svg
        aria-hidden
        width="42"
        height="14"
        viewBox="0 0 42 14"
        className={isSignal ? styles['signal'] : styles['shade']}
      >
        <rect className={styles['low']} x="0.5" y="0.5" width="13" height="13" />
        <rect className={styles['half']} x="14.5" y="0.5" width="13" height="13" />
        <rect className={styles['full']} x="28.5" y="0.5" width="13" height="13" />
      </svg>
      {most && count(most) > 0
        ? words.shade[shade](count(most), countryName(most.id, network))
        : words.nothing}
    </span>
  )
}

function FlowKey({ network, by }: { network: Network; by: MapLook['flows'] }) {
  const visible = useAtlas(selectVisible)
  const flows = useMemo(() => networkFlows(network, visible), [network, visible])
  if (by === 'none') return null
  const [most] = flows.toSorted((a, b) =>
    by === 'count' ? b.count - a.count : b.amountUsd - a.amountUsd,
  )
  const size = by === 'count' ? most?.count : most?.amountUsd
  return (
    <span className={joinClasses(legendStyles['item'], styles['key'])} title={words.narrows}>
      <svg aria-hidden width="42" height="16" viewBox="0 0 42 16" className={styles['flow']}>
        <path d="M0 1 42 6.8 42 9.2 0 15Z" />
      </svg>
      {most && size !== undefined && size > 0
        ? words.flow[by](size, countryName(most.from, network), countryName(most.to, network))
        : words.nothing}
    </span>
  )
}
