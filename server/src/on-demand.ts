/** How each value of an object is made. */
export type Makers<T extends object> = { readonly [K in keyof T]: () => T[K] }

/** An object whose values are made when they are first asked for: for what takes time to make, and is often never needed. */
export function onDemand<T extends object>(makers: Makers<T>): T {
  const values = {} as T
  for (const name of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(values, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[name]()
        Object.defineProperty(values, name, { enumerable: true, value })
        return value
      },
    })
  return values
}
