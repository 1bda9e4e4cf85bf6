/** Keys are spread over so many partitions; a worker owns a partition at a time. */
export const PARTITIONS = 16;

/** FNV-1a over UTF-16 units: stable across processes and machines. */
export function partitionOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % PARTITIONS;
}
