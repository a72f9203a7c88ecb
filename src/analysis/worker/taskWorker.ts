import { expose } from 'comlink'
import { taskWorkerApi } from './taskWorkerApi.ts'

expose(taskWorkerApi)
