import { addMessages, isMessage, say, type Values } from '../../../messages/say.tsx';

/** Words of what stands at the end of chains, and of small shares; they come with this tab. */
const ownershipMessages = {
  'owners.part.cut': 'not looked at',
  'owners.part.cutWhy': 'the search ended at its limit',
  'owners.part.circle': 'owned by each other alone',
  'owners.part.circleWhy': 'nobody outside holds anything',
  'owners.part.some': 'part not looked at',
  'owners.kind.cut': 'what stands above it was not looked at',
  'owners.kind.undescribed': 'no entity of this id is known',
  'owners.noEntity': 'no entity known',
  'owners.mayReach': 'may reach the threshold',
  'owners.atThreshold': 'at the threshold, not above it',
  'owners.tiny': '< {share, number, ::.##} %',
} as const;

addMessages(ownershipMessages);

/** As `say`, of these. */
export function sayOf(key: keyof typeof ownershipMessages, values?: Values): string {
  const name: string = key;
  return isMessage(name) ? say(name, values) : name;
}
