import { expose } from 'comlink'
import { importWorkerApi } from './importWorkerApi.ts'

expose(importWorkerApi)
