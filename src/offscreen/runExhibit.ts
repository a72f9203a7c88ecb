import { openFiles, type FilesOpened } from '../cli/openFiles.ts'
import { placeFiles } from '../cli/placeFiles.ts'
import { refused, type Ended } from '../cli/runCommandLine.ts'
import { UsageError } from '../cli/usageError.ts'
import { exhibitFacts } from '../domain/exhibit/exhibitFacts.ts'
import { makeExhibit } from '../domain/exhibit/makeExhibit.ts'
import { writeSvg } from '../domain/exhibit/writeSvg.ts'
import { maskedNetwork } from '../domain/mask/maskedNetwork.ts'
import { pictureMask } from '../domain/mask/pictureMask.ts'
import { pictureOffScreen } from '../graph-view/exhibit/pictureOffScreen.ts'
import { selectFilterSentence } from '../store/selectors/selectFilterSentence.ts'
import { commandLineWords } from '../words/commandLine.ts'
import { exhibitArguments, type ExhibitRequest } from './exhibitArguments.ts'
import { stateOfView } from './stateOfView.ts'

const words = commandLineWords.exhibit

async function make(
  opened: Extract<FilesOpened, { readonly ok: true }>,
  request: ExhibitRequest,
  folder: string,
): Promise<Ended> {
  const { network, dataHash } = opened
  const { meta } = network.file
  const { state, analysis, runId, link, ignored } = stateOfView(
    opened,
    request.view === '' ? (meta.defaultView ?? '') : request.view,
  )
  let picture: Awaited<ReturnType<typeof pictureOffScreen>>
  try {
    picture = await pictureOffScreen(state, analysis)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { exitCode: 1, out: '', errors: `${words.notHere(state.layout, why)}\n` }
  }
  const masked = request.keepsNames ? null : maskedNetwork(network)
  const facts = exhibitFacts({
    network,
    dataHash,
    runId,
    sentence: selectFilterSentence(state)?.text ?? '',
    stopped: state.mode === 'whatIf' ? state.stopped : [],
    link,
    linkNeedsFile: link.startsWith('#'),
    masked,
  })
  const exhibit = await makeExhibit(
    { network: masked?.network ?? network, look: request.look, part: 'window', facts },
    async (wish) => picture({ ...wish, ...(masked && { mask: pictureMask(masked) }) }),
  )
  if (!exhibit) throw new Error('a picture is always there off screen')
  placeFiles(
    [{ name: request.output, content: writeSvg(exhibit, request.look) }],
    folder,
    request.force,
  )
  const { entities, relations } = exhibit.picture
  return {
    exitCode: 0,
    out: `${words.written(request.output, entities.length, relations.length)}\n`,
    errors: ignored.length === 0 ? '' : `${words.ignored(ignored)}\n`,
  }
}

/**
 * Makes the exhibit of a network file at a view as SVG, without a browser. Files are looked for from `folder`. What is wrong with the
 * input or the command is in the answer; throws only where the atlas itself is at fault.
 */
export async function runExhibit(args: readonly string[], folder: string): Promise<Ended> {
  try {
    const request = exhibitArguments(args)
    const opened = await openFiles(request.files, folder)
    return opened.ok ? await make(opened, request, folder) : refused(opened.problems)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const seeHelp = commandLineWords.usage.seeHelp
    return { exitCode: 2, out: '', errors: `${error.message}\n${seeHelp}\n` }
  }
}
