export type { FeedDefinition } from './feed-definition.ts';
export { type Intake, type IntakeResult, LISTS_CHANNEL, putInForce } from './put-in-force.ts';
export { type NewSubject, type RegisterResult, registerSubjects, removeOthers } from './register-subjects.ts';
