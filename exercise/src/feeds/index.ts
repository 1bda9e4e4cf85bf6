import { coverDescription, coverText } from './cover.ts';
import { crossborderDescription, crossborderText } from './crossborder.ts';
import { customerArrivals, customersDescription, customersFeed, customersText } from './customers.ts';
import { aisDescriptions, aisText, seaArrivals } from './ais.ts';
import { declarationArrivals, declarationsDescription, declarationsFeed, declarationsText } from './declarations.ts';
import type { Arrival, FeedDescription, FileText, World } from './feed.ts';
import { hazardArrivals, hazardFeeds, hazardText } from './hazards.ts';
import { listArrivals, listFeeds, listText } from './lists.ts';
import { paymentArrivals, schedules } from './payment-arrivals.ts';
import { sepaDescription, sepaText } from './sepa.ts';
import { swiftDescription, swiftText } from './swift.ts';
import { registerArrivals, registerDescription, registerFeed, registerText } from './vessel-register.ts';

export interface Feed {
  /** The name of its folder. */
  readonly id: string;
  readonly description: FeedDescription;
}

/** Every feed of the exercise. A sector that comes later adds its feeds here. */
export const feeds: readonly Feed[] = [
  ...listFeeds,
  { id: customersFeed, description: customersDescription },
  { id: schedules.sepa.feed, description: sepaDescription },
  { id: schedules.crossborder.feed, description: crossborderDescription },
  { id: schedules.cover.feed, description: coverDescription },
  { id: schedules.swift.feed, description: swiftDescription },
  { id: registerFeed, description: registerDescription },
  ...aisDescriptions,
  ...hazardFeeds,
  { id: declarationsFeed, description: declarationsDescription },
];

const paymentTexts = {
  sepa: sepaText,
  crossborder: crossborderText,
  swift: swiftText,
  cover: coverText,
} as const;

/** Every file that arrives, in the order of feeds and time. */
export function arrivalsOf(world: World): readonly Arrival[] {
  return [
    ...listArrivals(),
    ...customerArrivals(),
    ...paymentArrivals(world),
    ...registerArrivals(),
    ...seaArrivals(),
    ...hazardArrivals(world),
    ...declarationArrivals(),
  ];
}

/** The text of an arriving file. */
export function textOf(world: World, arrival: Arrival): FileText {
  if (arrival.kind === 'payments') return paymentTexts[arrival.channel](world, arrival);
  if (arrival.kind === 'sea') return aisText(world, arrival);
  if (arrival.feed === registerFeed) return registerText(world);
  if (arrival.feed === declarationsFeed) return declarationsText(world, arrival.part);
  const ofHazards = hazardText(world, arrival.feed, arrival.part);
  if (ofHazards !== undefined) return ofHazards;
  const list = listFeeds.find(({ id }) => id === arrival.feed);
  return list === undefined ? customersText(world, arrival.part) : listText(world, list, arrival.part);
}
