/** "Tell me when this changes": entities and searches that people follow, and what they are told. */
export { NOTICES_CHANNEL } from './channel.ts';
export { endForDisabled, lookAt, type LookContext, putOff, subscriptionsDue } from './look.ts';
export { countUnread, deleteOldNotices, type FollowedChange, readNotices, seeNotices } from './notices.ts';
export {
  editSubscription,
  endSubscription,
  followEntity,
  keepSearch,
  readSubscriptions,
  type Subscription,
} from './subscriptions.ts';
