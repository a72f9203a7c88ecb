import { expose } from 'comlink'
import { createWriteApi } from './writeApi.ts'

expose(createWriteApi())
