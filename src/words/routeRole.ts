/** What is said when an entity is made an entry point or an end user. */
export const routeRoleWords = {
  placeholder: 'A placeholder cannot be an entry point: routes only end at it.',
  now: {
    entry: (name: string) => `${name} is an entry point.`,
    end_user: (name: string) => `${name} is an end user.`,
    neither: (name: string) => `${name} is neither entry point nor end user.`,
  },
  countedWith: (name: string, principal: string) =>
    `${name} is counted with ${principal} and has no role of its own.`,
  noStep: 'It makes no step of a route as the analysis is set, so nothing changes.',
} as const
