import { openShipped } from '../../commands/openNetwork.ts'
import { pickAndOpenFile } from '../../commands/pickAndOpenFile.ts'
import { startTour } from '../../commands/startTour.ts'
import type { ShippedNetwork } from '../../domain/network/shippedNetwork.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { welcomeWords } from '../../words/welcome.ts'
import { SampleFiles } from '../parts/SampleFiles.tsx'
import { Door } from './Door.tsx'
import styles from './Doors.module.css'

const selectShipped = (state: AtlasState) => state.shipped
const selectOpenId = ({ open }: AtlasState) =>
  open?.origin.kind === 'shipped' ? open.origin.id : null

/** Resolves once what is being opened is open, or is not opened after all. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = atlasStore.subscribe(({ opening }) => {
      if (opening !== null) return
      stop()
      resolve()
    })
  })
}

/** Closes the welcome and opens a network, unless that one is open or being opened behind it already. */
async function enter({ id, title }: ShippedNetwork): Promise<void> {
  const state = atlasStore.getState()
  state.setDialog(null)
  if (selectOpenId(state) === id) return
  if (state.opening === title) await settled()
  else await openShipped(atlasStore, id)
}

async function takeTour(real: ShippedNetwork | undefined): Promise<void> {
  if (!atlasStore.getState().open && real) await enter(real)
  if (atlasStore.getState().open) await startTour.run(atlasStore)
}

/** The ways in: the real network, the fictional one, a file; and the tour. */
export function Doors() {
  const shipped = useAtlas(selectShipped)
  const openId = useAtlas(selectOpenId)
  const real = shipped?.find(({ fictional }) => !fictional)
  const fictional = shipped?.find((network) => network.fictional)
  const foot = (network: ShippedNetwork) =>
    network.id === openId
      ? `${welcomeWords.counts(network)} · ${welcomeWords.isOpen}`
      : welcomeWords.counts(network)

  return (
    <>
      <p className={styles['lead']}>{welcomeWords.lead}</p>
      {shipped === null ? (
        <output className={styles['state']}>{welcomeWords.reading}</output>
      ) : null}
      {shipped?.length === 0 ? <p className={styles['state']}>{welcomeWords.noList}</p> : null}
      <div className={styles['doors']}>
        {real ? (
          <Door
            picture="real"
            title={welcomeWords.real}
            name={real.title}
            text={real.description}
            foot={foot(real)}
            onPress={() => void enter(real)}
          />
        ) : null}
        {fictional ? (
          <Door
            picture="fictional"
            title={welcomeWords.fictional}
            name={fictional.title}
            text={fictional.description}
            foot={foot(fictional)}
            onPress={() => void enter(fictional)}
          />
        ) : null}
        <Door
          picture="file"
          title={welcomeWords.open}
          text={welcomeWords.openText}
          foot={welcomeWords.openHint}
          onPress={() => void pickAndOpenFile.run(atlasStore)}
        />
      </div>
      <div className={styles['samples']}>
        <SampleFiles />
      </div>
      {real || openId !== null ? (
        <div className={styles['tour']}>
          <Button look="plain" onPress={() => void takeTour(real)}>
            {welcomeWords.tour}
          </Button>
          <p>{welcomeWords.tourTime}</p>
        </div>
      ) : null}
    </>
  )
}
