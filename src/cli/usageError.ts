/** What is wrong with a command, as a sentence. */
export class UsageError extends Error {}
