import { type LayoutTask, runForces } from './forces.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => postMessage(runForces(data)));
