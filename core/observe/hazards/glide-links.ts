/** GLIDE numbers without the country, which stands behind the number of the event: `TC-2019-000176-PHL`. */
export function glideLinks(text: string): string[] {
  return Array.from(text.toUpperCase().matchAll(/\b([A-Z]{2}-\d{4}-\d{6})\b/gu), ([, glide]) => `glide:${glide}`);
}
