/** Whether a name is written in letters of which none is Latin. */
export function isOtherScript(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name)
}
