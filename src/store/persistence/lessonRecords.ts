import { createStore, get, set, type UseStore } from 'idb-keyval'
import type { LessonProgress } from '../../domain/lesson/lessonProgress.ts'
import { teamKey } from '../../domain/lesson/teamSeed.ts'

let store: UseStore | undefined

function storeOf(): UseStore {
  store ??= createStore('chokepoint-atlas-lessons', 'lessons')
  return store
}

/** A record for each network, lesson and team; whatever a team calls itself, it meets no other. */
const keyOf = (dataHash: string, lesson: string, team: string) =>
  JSON.stringify([dataHash, lesson, teamKey(team)])

/** How far a team is in a lesson of the network with that data hash, if anything is kept. */
export async function loadProgress(
  dataHash: string,
  lesson: string,
  team: string,
): Promise<LessonProgress | undefined> {
  return get<LessonProgress>(keyOf(dataHash, lesson, team), storeOf())
}

export async function saveProgress(dataHash: string, progress: LessonProgress): Promise<void> {
  return set(keyOf(dataHash, progress.lesson, progress.team), progress, storeOf())
}

/** The record of the team that was last at this machine. */
const TEAM = 'team'

export async function loadTeam(): Promise<string | undefined> {
  return get<string>(TEAM, storeOf())
}

export async function saveTeam(team: string): Promise<void> {
  return set(TEAM, team, storeOf())
}
