/** What was heard at sea: vessels, their compressed tracks, what they said of themselves, and how well they are heard. */
export { AisFeed, type FeedCounts, type HeardReports } from './ais-feed.ts';
export { isAisText } from './is-ais-text.ts';
export { type Box, inBox, touchesBox } from './box.ts';
export { unpackedHead } from './unpacked-head.ts';
export { SEA_CHANNEL, SEA_COUNTS, SEA_INPUT_CHANNEL, SEA_SETTINGS_CHANNEL } from './channel.ts';
export { type BookSnapshot, HeardBook } from './heard-book.ts';
export { isKnown, type KnownSpans, readKnownSpans } from './known-spans.ts';
export { writeLearnedPorts } from './learned-ports.ts';
export { addReceiver, type NewReceiver, readReceivers, removeReceiver } from './receivers.ts';
export { type GivenPort, readPorts, readPortsCsv, replacePorts } from './given-ports.ts';
export { readPictureAt } from './picture-at.ts';
export { readReception } from './read-reception.ts';
export { type KeptTrack, POINTS_AT_ONCE_MAX, readTracks, type TracksQuestion } from './read-tracks.ts';
export { LOG_FIXES_MAX, ReportLog } from './report-log.ts';
export { lockVessels } from './lock.ts';
export { deleteOldTracks } from './retention.ts';
export { type SeaInput, submitHeard } from './sea-input.ts';
export { type KeptPoint, packPoints, unpackPoints } from './track-points.ts';
export { writeReception } from './write-reception.ts';
export { type HeardChanges, type HeardVessel, type SaidValue, type TrackBlock, writeHeard } from './write-tracks.ts';
export {
  PICTURE_MINUTES,
  PICTURE_VESSELS_MAX,
  type PictureAnswer,
  type PictureColumns,
  type PictureRow,
  pictureColumns,
  readPicture,
} from './read-picture.ts';
export { type SplitCounts, splitByTime } from './split-by-time.ts';
