/** Addresses of static files that the build makes (build/land-asset.ts). */
declare module 'quintet:land-50m' {
  const url: string;
  export default url;
}

declare module 'quintet:land-10m' {
  const url: string;
  export default url;
}
