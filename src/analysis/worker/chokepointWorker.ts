import { expose } from 'comlink'
import { chokepointWorkerApi } from './chokepointWorkerApi.ts'

expose(chokepointWorkerApi)
