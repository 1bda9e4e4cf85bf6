/** The matcher as answers and proofs name it. */
export const ENGINE = { name: 'quintet-names', version: '0.1.0' } as const;
export const ENGINE_NAME = `${ENGINE.name} ${ENGINE.version}`;
