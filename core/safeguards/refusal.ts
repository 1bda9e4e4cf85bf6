/** Why something is refused to somebody; each has a row in `docs/errors.md` and an HTTP status. */
export const refusals = {
  'ACC-101': { status: 401, message: 'Sign in or give a token: nothing is shown without one.' },
  'ACC-102': { status: 401, message: 'The name or the password is wrong. After several tries wait a minute.' },
  'ACC-103': { status: 403, message: 'Change the one-time password first.' },
  'ACC-104': { status: 403, message: 'You may not do this. Ask an administrator for the right role.' },
  'ACC-105': { status: 403, message: 'State a purpose first: what you open holds protected data.' },
  'ACC-106': { status: 404, message: 'You may not see this, or it does not exist.' },
  'ACC-107': { status: 403, message: 'The request did not come from the console of this node.' },
  'ACC-108': { status: 422, message: 'Choose a password of at least 12 characters that is not the one-time password.' },
  'ACC-109': { status: 409, message: 'This name is taken. Choose another.' },
  'ACC-110': { status: 409, message: 'The last administrator cannot be disabled or given another role.' },
  'ALR-201': { status: 409, message: 'Somebody was quicker: look at the alert again before you decide.' },
  'ALR-202': { status: 422, message: 'A dismissal needs a reason from the list.' },
  'ALR-203': { status: 409, message: 'This alert is closed. Reopen it to decide again.' },
  'ALR-204': { status: 403, message: 'A second person must give this opinion: you gave the first one.' },
  'ALR-205': { status: 409, message: 'There is nothing to undo, or something happened since.' },
  'ALR-206': {
    status: 403,
    message: 'This alert went to the supervisors when its clock ran out; a supervisor decides.',
  },
  'ALR-207': {
    status: 422,
    message: 'A saved view keeps filters and order of the queue, nothing else. Leave the rest out.',
  },
  'ALR-208': { status: 409, message: 'One person keeps at most 30 saved views. Remove one first.' },
  'ALR-209': { status: 409, message: 'A saved view of this name is there already. Choose another name.' },
  'ALR-210': { status: 422, message: 'A saved view needs a name of 1 to 60 characters.' },
  'SEA-511': { status: 409, message: 'There are 500 watched areas, which is the most there may be. Remove one first.' },
  'SEA-512': {
    status: 422,
    message: 'An area is a closed ring of at least three corners on the Earth: its last corner is its first.',
  },
  'SEA-513': { status: 409, message: 'A receiver of this name is there already. Choose another name.' },
  'SEA-514': { status: 422, message: 'A period ends after it begins, and is of 62 days at most.' },
  'SEA-515': {
    status: 422,
    message: 'A list of ports is a CSV file with the columns id, name, lon and lat in degrees.',
  },
  'SEA-516': { status: 422, message: 'Say on which machine the server is that the receiver connects to.' },
  'HAZ-601': { status: 422, message: 'Name two reports that are there, both real or both of one exercise.' },
  'HAZ-602': { status: 422, message: 'That is no message about a hazard that could be read.' },
  'HAZ-603': { status: 422, message: 'A trusted key is a certificate or a public key as PEM, never a private one.' },
  'HAZ-604': {
    status: 409,
    message: 'The node fetches this feed itself: nobody else may speak for it. Give what is sent another dataset.',
  },
  'HAZ-605': {
    status: 422,
    message: 'An area is made of countries by their two letters, and of rings of at least three corners on the Earth.',
  },
  'HAZ-606': {
    status: 409,
    message: 'This is the name of a list: nobody speaks of hazards under it. Give what is sent another dataset.',
  },
  'GDS-601': {
    status: 409,
    message: 'Try the rule on history first: it is put in force by who has seen what it gives.',
  },
  'GDS-602': {
    status: 422,
    message:
      'That is no rule that can be used. The answer names what is wrong by its code, GDS-301 to GDS-310: correct it.',
  },
  'GDS-603': { status: 409, message: 'Only a draft is put in force, and only a rule in force is withdrawn.' },
  'NOTE-101': { status: 422, message: 'A note needs a text of 1 to 4,000 characters.' },
  'NOTE-102': { status: 409, message: 'There are 500 notes here, which is the most there may be. Remove one first.' },
  'NOTE-103': { status: 409, message: 'There is no removed note of yours to bring back.' },
  'SUB-101': { status: 409, message: 'One person follows and keeps at most 200. End one first.' },
  'SUB-102': { status: 422, message: 'A title of 1 to 120 characters is needed.' },
  'LST-301': { status: 404, message: 'There is no such list, version or entry.' },
  'LST-302': { status: 409, message: 'Only a list of one’s own can be changed by hand.' },
  'LST-303': { status: 422, message: 'An entry needs a name and a schema that can be screened.' },
  'LST-304': { status: 409, message: 'A list or feed of this name is there already.' },
  'FED-401': { status: 422, message: 'The feed has no address to fetch from: give a URL or a folder.' },
  'IDN-101': {
    status: 409,
    message:
      'These two cannot be one: others that are one with them were judged different. Take that judgement back first.',
  },
  'IDN-102': { status: 422, message: 'An entity is always the same as itself: name two.' },
  'IDN-103': {
    status: 409,
    message: 'So many records would be one entity that nobody has looked at it. Take some apart first.',
  },
  'IDN-104': { status: 409, message: 'This judgement is withdrawn already.' },
  'IDN-105': { status: 409, message: 'This record is one with no other: there is nothing to take it out of.' },
  'IDN-106': { status: 422, message: 'A feed is of one id space only. Take it out of the other first.' },
  'IDN-107': {
    status: 422,
    message:
      'These two cannot be one: a link is never one with anything, a person never with a company. Judge them different, or leave them.',
  },
  'IDN-108': {
    status: 409,
    message: 'This judgement of the two stands already, so nothing was added. Add a note to say more, or take it back.',
  },
  'IDN-109': {
    status: 409,
    message: 'There is an id space of this name already. Change that one, or take another name.',
  },
  'XRF-101': {
    status: 422,
    message: 'Entities of this schema are not compared with each other. Person is, or Company.',
  },
  'XRF-102': { status: 422, message: 'Nothing was ever taken in from this feed. Choose one that holds entities.' },
  'XRF-103': {
    status: 403,
    message:
      'People are never judged without a look, unless a supervisor allows it on this node. Leave the bound empty.',
  },
  'XRF-104': { status: 404, message: 'There is no such cross-reference.' },
  'XRF-105': {
    status: 409,
    message: 'So many cross-references wait that another one would only wait too. Try again later.',
  },
  'IMP-101': { status: 422, message: 'The columns cannot be mapped so. Map them again.' },
  'IMP-102': { status: 404, message: 'This mapping is not kept any more. Map the columns again.' },
  'PAY-501': { status: 400, message: 'The body is not a payment message that can be read.' },
  'PAY-502': { status: 413, message: 'The message is larger than one payment may be: send bulk files through ingest.' },
  'PAY-503': { status: 503, message: 'The payment is safe in the queue and not yet decided: ask again for its id.' },
  'BCK-601': { status: 422, message: 'The file is no whole backup of this version; nothing was restored.' },
  'REQ-701': { status: 400, message: 'The request is not as the API reference says.' },
  'REQ-702': { status: 429, message: 'Too many tries. Wait a minute.' },
  'REQ-703': { status: 413, message: 'The request is too large.' },
  'SCR-801': { status: 503, message: 'The lists are still being loaded. Try again in a moment.' },
} as const;

export type RefusalCode = keyof typeof refusals;

/** Thrown where a person or program is refused; the outside answers with its code, status and sentence. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly findings: readonly unknown[];

  constructor(code: RefusalCode, detail?: { message?: string; findings?: readonly unknown[] }) {
    super(detail?.message ?? refusals[code].message);
    this.name = 'Refusal';
    this.code = code;
    this.status = refusals[code].status;
    this.findings = detail?.findings ?? [];
  }
}
