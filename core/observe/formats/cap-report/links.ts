import type { CapAlert } from '@quintet/cap';
import { glideLinks } from '../../hazards/glide-links.ts';
import { parameter } from './awareness.ts';
import { gdacsEvent } from './gdacs-cap.ts';

/**
 * The names by which an alert is known, and those that it refers to: two reports that share one are one event. Where an
 * alert warns of several hazards its names say of which, as a storm and a flood of one message are two events.
 *
 * @param hazards all that the alert warns of
 */
export function capLinks(alert: CapAlert, hazard: string, hazards: ReadonlySet<string>): string[] {
  const own = `cap:${alert.sender},${alert.identifier}`;
  // Who names a message of another sender says nothing that binds it.
  const referred = alert.references
    .filter(({ sender }) => sender === alert.sender)
    .map(({ sender, identifier }) => `cap:${sender},${identifier}`);
  const event = gdacsEvent(alert);
  // The other side may be one of several or alone: both are said, and one of them fits.
  const others = referred.flatMap((link) => [link, `${link}#${hazard}`]);
  return [
    ...new Set([
      hazards.size > 1 ? `${own}#${hazard}` : own,
      ...others,
      ...(event === undefined ? incidentLinks(alert) : [`gdacs:${event.type}${event.id}`]),
      ...alert.infos.flatMap((info) => glideLinks(parameter(info, 'glide') ?? '')),
    ]),
  ];
}

/** Incidents are names of the sender's own. Some fill in a word ("Alert") that says nothing. */
function incidentLinks({ sender, incidents }: CapAlert): string[] {
  return incidents.filter((incident) => /\d/u.test(incident)).map((incident) => `cap-incident:${sender},${incident}`);
}
