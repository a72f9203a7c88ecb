import { choiceOf, clearFacet, only } from '../../domain/filter/changeFilter.ts'
import { countryName } from '../../domain/country/countryName.ts'
import type { Jurisdictions } from '../../domain/jurisdiction/jurisdictions.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { countryWords } from '../../words/countries.ts'
import { EntitiesNumber } from '../parts/EntitiesNumber.tsx'
import styles from './CountryNote.module.css'
import { zoomToCountry } from './zoomToCountry.ts'

const { stopping: words } = countryWords

interface CountryNoteProps {
  readonly network: Network
  readonly jurisdictions: Jurisdictions
  /** the country whose row is chosen */
  readonly code: string
}

/** What passes through one country, as a sentence whose numbers lead to who is meant; and what can be done with the country. */
export function CountryNote({ network, jurisdictions, code }: CountryNoteProps) {
  const isOnly = useAtlas(({ filter }: AtlasState) => {
    const { include } = choiceOf(filter, 'country')
    return include.length === 1 && include[0] === code
  })
  const name = countryName(code, network)
  const filter = () =>
    atlasStore
      .getState()
      .changeFilter((now) => (isOnly ? clearFacet(now, 'country') : only(now, 'country', code)))
  return (
    <div className={styles['note']}>
      <p className={styles['sentence']}>
        <Sentence name={name} code={code} {...jurisdictions} />
      </p>
      <div className={styles['actions']}>
        <Button look="quiet" onPress={filter}>
          {isOnly ? countryWords.filtered(name) : countryWords.filter(name)}
        </Button>
        <Button look="quiet" onPress={() => zoomToCountry(code)}>
          {countryWords.zoom(name)}
        </Button>
      </div>
    </div>
  )
}

function Sentence({
  name,
  code,
  pairs,
  endUsers,
  byCountry,
}: Jurisdictions & { readonly name: string; readonly code: string }) {
  const found = byCountry.get(code)
  if (!found || found.stopped.length === 0) return words.nobody(name)
  const { stopped, spared, pairsLost, endUsersLost } = found
  return (
    <>
      {words.all(name)}
      <EntitiesNumber text={words.entities(stopped.length)} ids={stopped} />
      {words.were(stopped.length)}
      {words.pairs(pairsLost, pairs)}
      {endUsersLost.length === 0 ? (
        words.noEndUsers
      ) : (
        <>
          {words.and}
          <EntitiesNumber
            text={words.endUsers(endUsersLost.length, endUsers.length)}
            ids={endUsersLost}
          />
          {words.cutOff}
        </>
      )}
      {spared.length === 0 ? null : (
        <>
          {words.sparedBefore}
          <EntitiesNumber text={words.spared(spared.length)} ids={spared} />
          {words.sparedAfter(spared.length)}
        </>
      )}
    </>
  )
}
