export { testStore } from './test-store.ts';
