/** How a promise ends, in a word or as its value. */
export const endOf = (promise: Promise<unknown>) =>
  promise.then(
    (value) => value,
    (error: Error) => error.name,
  )

/** Lets everything that is ready to happen happen. */
export const turns = () => new Promise((resolve) => setTimeout(resolve, 0))
