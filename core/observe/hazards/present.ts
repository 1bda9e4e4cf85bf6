/** A property that is there only where it has a value. @example present('web', undefined) // {} */
export function present<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value };
export function present<Value>(name: string, value: Value | undefined): { readonly [key: string]: Value } {
  return value === undefined ? {} : { [name]: value };
}
